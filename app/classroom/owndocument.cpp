// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/owndocument.h"

#include "classroom/classroomsql.h"
#include "classroom/ownfiles.h"
#include "core/ownactivity.h"
#include "core/ownlist.h"
#include "core/paths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray listOf(const std::vector<QJsonObject> &words)
{
    QJsonArray list;
    std::ranges::copy(words, std::back_inserter(list));
    return list;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The words with the name of their picture instead of what is in it. */
Result<std::vector<QJsonObject>> namedWords(const ClassroomFile &file, OwnKind kind)
{
    return file.ask(ownNamesSql(), {idOf(kind)}).transform([](QSqlQuery query) {
        std::vector<QJsonObject> all;
        while (query.next()) {
            QJsonObject words = objectOf(query.value(0).toByteArray());
            if (const QString name = query.value(1).toString(); !name.isEmpty()) {
                words["icon"_L1] = QJsonObject{{u"file"_s, ownPicturePath(name)}};
            }
            all.push_back(std::move(words));
        }
        return all;
    });
}

QStringList documentsIn(const QJsonArray &activities)
{
    QStringList names;
    for (const QJsonValueConstRef activity : activities) {
        if (const QString file = activity["opens"_L1].toString(); !file.isEmpty()) {
            names << file.section(u'/', -1);
        }
    }
    return names;
}

Result<QStringList> writePictures(const ClassroomFile &file, const QString &folder)
{
    auto query = file.ask(ownPicturesSql());
    if (!query) {
        return std::unexpected(query.error());
    }
    QStringList names;
    while (query->next()) {
        names << query->value(0).toString();
    }
    for (const QString &name : std::as_const(names)) {
        const QString path = folder + u'/' + ownPicturePath(name);
        if (QFileInfo::exists(path)) {
            continue; // the name says what is in it
        }
        const auto written = file.ask(ownPictureSql(), {name}).and_then([&path](QSqlQuery one) {
            return one.next() ? writeShared(path, one.value(0).toByteArray()) : Result<void>();
        });
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    return names;
}
} // namespace

Result<std::vector<QJsonObject>> ownWords(const ClassroomFile &file, OwnKind kind)
{
    return file.ask(ownSql(), {idOf(kind)}).transform([](QSqlQuery query) {
        std::vector<QJsonObject> all;
        while (query.next()) {
            QJsonObject words = objectOf(query.value(0).toByteArray());
            if (const QByteArray png = query.value(1).toByteArray(); !png.isEmpty()) {
                words["picture"_L1] = QString::fromLatin1(png.toBase64());
            }
            all.push_back(std::move(words));
        }
        return all;
    });
}

Result<void> saveOwn(const ClassroomFile &file, const SaveOwn &change)
{
    QJsonObject words = change.words;
    // A profile's picture is the name of one that is there.
    const QByteArray png = change.kind == OwnKind::Activity
        ? QByteArray::fromBase64(words.take("picture"_L1).toString().toLatin1())
        : QByteArray();
    const QString name = png.isEmpty()
        ? QString()
        : ownFileName(QCryptographicHash::hash(png, QCryptographicHash::Sha256), u"png"_s);
    return file.run(saveOwnSql(),
                    {idOf(change.kind),
                     words["id"_L1].toString(),
                     QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)),
                     name.isEmpty() ? QVariant() : QVariant(name),
                     png.isEmpty() ? QVariant() : QVariant(png)});
}

Result<void> writeOwnDocument(const ClassroomFile &file)
{
    const auto activities = namedWords(file, OwnKind::Activity);
    const auto profiles = namedWords(file, OwnKind::Profile);
    if (!activities || !profiles) {
        return std::unexpected((activities ? profiles : activities).error());
    }
    const QString path = documentOfClassroom(file.path());
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray before = contentOf(path);
    const QJsonArray list = activitiesOfDocument(*activities);
    const auto pictures = writePictures(file, folder);
    if (!pictures) {
        return std::unexpected(pictures.error());
    }
    if (list.isEmpty() && profiles->empty()) {
        QFile::remove(path);
    } else {
        const QByteArray content = QJsonDocument(QJsonObject{{u"format"_s, 1},
                                                             {u"profiles"_s, listOf(*profiles)},
                                                             {u"activities"_s, list}})
                                       .toJson();
        if (const auto done = content == before ? Result<void>() : writeShared(path, content);
            !done) {
            return done;
        }
    }
    removeOtherPictures(folder, *pictures);
    removeOldDocuments(
        folder, documentsIn(objectOf(before)["activities"_L1].toArray()), documentsIn(list));
    return {};
}

} // namespace PrimTux
