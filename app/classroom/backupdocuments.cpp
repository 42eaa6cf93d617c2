// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/backupdocuments.h"

#include "core/ownactivity.h"
#include "core/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct BackupDocumentsText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ClassroomBackup)
};

bool isAsItsNameSays(const QString &name, const QByteArray &content)
{
    return ownFileName(QCryptographicHash::hash(content, QCryptographicHash::Sha256),
                       name.section(u'.', -1))
        == name;
}

QString documentPath(const QString &classroom, const QString &name)
{
    return QFileInfo(documentOfClassroom(classroom)).path() + u'/' + ownDocumentPath(name);
}

QByteArray documentAt(const QString &path, qint64 most)
{
    QFile file(path);
    const bool fits = QFileInfo(path).isFile() && file.size() <= most;
    return fits && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}
} // namespace

QStringList addDocuments(ClassroomBackup &backup, const QString &classroom)
{
    QStringList leftOut;
    qint64 room = mostBytesOfDocuments;
    for (const QJsonObject &words : backup.activities) {
        const QString name = words["opens"_L1].toString().section(u'/', -1);
        if (name.isEmpty() || backup.documents.contains(name)) {
            continue;
        }
        QByteArray content
            = documentAt(documentPath(classroom, name), std::min(room, largestOwnDocument));
        if (!isAsItsNameSays(name, content)) {
            leftOut << words["id"_L1].toString();
            continue;
        }
        room -= content.size();
        backup.documents.emplace(name, std::move(content));
    }
    return leftOut;
}

std::vector<DocumentPiece> missingDocuments(const ClassroomBackup &backup, const QString &classroom)
{
    std::vector<DocumentPiece> pieces;
    for (const auto &[name, content] : backup.documents) {
        if (!QFileInfo::exists(documentPath(classroom, name))) {
            pieces.push_back({.name = name, .at = 0, .size = content.size(), .bytes = content});
        }
    }
    return pieces;
}

QJsonObject documentsJson(const ClassroomBackup &backup)
{
    QJsonObject json;
    for (const auto &[name, content] : backup.documents) {
        json[name] = QString::fromLatin1(content.toBase64());
    }
    return json;
}

std::map<QString, QByteArray> documentsIn(Members &members)
{
    std::map<QString, QByteArray> all;
    if (!members.has(u"documents"_s)) {
        return all;
    }
    Members documents = members.object(u"documents"_s);
    const QStringList names = documents.object().keys();
    for (const QString &name : names) {
        documents.know(name);
        auto content
            = QByteArray::fromBase64Encoding(documents.object()[name].toString().toLatin1(),
                                             QByteArray::AbortOnBase64DecodingErrors);
        if (!isOwnDocument(name)) {
            documents.refuse(
                name,
                BackupDocumentsText::tr("The name of a document of the classroom was expected."));
        } else if (!content || (*content).size() > largestOwnDocument
                   || !isAsItsNameSays(name, *content)) {
            documents.refuse(
                name, BackupDocumentsText::tr("This document is damaged: make the copy again."));
        } else {
            all.emplace(name, *std::move(content));
        }
    }
    members.take(documents.problem());
    return all;
}

} // namespace PrimTux
