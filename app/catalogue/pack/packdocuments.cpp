// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packdocuments.h"

#include "catalogue/pack/limits.h"
#include "catalogue/pack/manifest.h"
#include "catalogue/pack/packtext.h"
#include "catalogue/sources/documents.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"
#include "core/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** No fewer than the values of the JSON in @p file: a few bytes of it can cost a lot of memory. */
qsizetype valuesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? std::ranges::count_if(file.readAll(),
                                [](char byte) { return byte == ',' || byte == '[' || byte == '{'; })
        : 0;
}

/** Looks at the documents of one pack. */
class PackReading
{
public:
    explicit PackReading(const QString &folder)
        : m_folder(folder)
        , m_inside(QFileInfo(folder).canonicalFilePath() + u'/')
    {
    }

    PackDocuments run()
    {
        m_read.documents = jsonFilesIn({m_folder});
        m_read.documents.removeAll(QDir(m_folder).filePath(manifestName));
        m_read.frameworks = jsonFilesIn({m_folder + "/objectives"_L1});
        if (m_read.documents.isEmpty() && m_read.frameworks.isEmpty()) {
            refuse(
                m_folder,
                {},
                PackText::tr("The pack holds no catalogue document; a .json file beside pack.json "
                             "was expected."));
        }
        if (std::ranges::all_of(m_read.documents + m_read.frameworks,
                                [this](const QString &file) { return isFit(file); })) {
            readAll();
        }
        return std::move(m_read);
    }

private:
    void refuse(const QString &file, const QString &place, const QString &reason)
    {
        m_read.problems.push_back({.source = file, .place = place, .reason = reason});
    }

    [[nodiscard]] bool isInside(const QString &file) const
    {
        return QFileInfo(file).canonicalFilePath().startsWith(m_inside);
    }

    bool isFit(const QString &file)
    {
        if (!isInside(file)) {
            refuse(file,
                   {},
                   PackText::tr("It is a symbolic link; plain files and folders were expected."));
            return false;
        }
        if (QFileInfo(file).size() > largestPackDocument) {
            refuse(
                file,
                {},
                PackText::tr("The document is too large for a pack; at most 4 MB was expected."));
            return false;
        }
        if (valuesIn(file) > mostDocumentValues) {
            refuse(file,
                   {},
                   PackText::tr("The document holds too much for a pack; at most %1 values were "
                                "expected in one.")
                       .arg(mostDocumentValues));
            return false;
        }
        return true;
    }

    void readAll()
    {
        const DocumentSchema schema = DocumentSchema::shipped(u"catalogue-1"_s);
        for (const QString &file : std::as_const(m_read.documents)) {
            const auto json = readJsonFile(file);
            if (!json) {
                m_read.problems.push_back(json.error());
                continue;
            }
            Documents seen;
            addDocument(*json, file, schema, seen);
            add(seen.findings);
            lookAtActivities(file, (*json)["activities"_L1].toArray());
        }
        add(readFrameworks(m_read.frameworks, DocumentSchema::shipped(u"framework-1"_s)).findings);
    }

    void add(const std::vector<Finding> &findings)
    {
        std::ranges::transform(findings, std::back_inserter(m_read.problems), &Finding::problem);
    }

    void lookAtActivities(const QString &file, const QJsonArray &activities)
    {
        qsizetype number = 0;
        for (const QJsonValueConstRef activity : activities) {
            const QString pointer = pointerTo(u"/activities"_s, number++);
            lookAt(file, pointer, activity.toObject());
            const QString below = pointerTo(pointer, u"variants");
            qsizetype variantNumber = 0;
            const QJsonArray variants = activity["variants"_L1].toArray();
            for (const QJsonValueConstRef variant : variants) {
                lookAt(file, pointerTo(below, variantNumber++), variant.toObject());
            }
        }
    }

    void lookAt(const QString &file, const QString &pointer, const QJsonObject &activity)
    {
        ++m_read.activities;
        lookAtReference(file, pointer + "/icon/file"_L1, activity["icon"_L1]["file"_L1].toString());
        lookAtReference(file, pointer + "/opens"_L1, activity["opens"_L1].toString());
        const QString url = activity["url"_L1].toString();
        static const QRegularExpression remote(u"^https?://"_s);
        if (!remote.match(url).hasMatch()) {
            static const QRegularExpression queryOrPart(u"[?#].*$"_s);
            lookAtReference(file, pointer + "/url"_L1, QString(url).remove(queryOrPart));
        }
    }

    void lookAtReference(const QString &file, const QString &place, const QString &reference)
    {
        if (reference.isEmpty()) {
            return;
        }
        const QString path = QFileInfo(file).dir().filePath(reference);
        if (reference.startsWith(u'/') || reference.split(u'/').contains(".."_L1)) {
            refuse(
                file,
                place,
                PackText::tr("“%1” leads out of the pack; a file in the pack was expected, named "
                             "from its top.")
                    .arg(reference));
        } else if (reference.startsWith(u'.') || reference.contains("/."_L1) // left out when built
                   || !QFileInfo(path).isFile() || !isInside(path)) {
            refuse(
                file,
                place,
                PackText::tr("“%1” is not in the pack; the name of a file in it was expected, with "
                             "the same capital letters.")
                    .arg(reference));
        }
    }

    QString m_folder;
    QString m_inside; // what the paths of all its files begin with
    PackDocuments m_read;
};
} // namespace

PackDocuments readPackDocuments(const QString &folder)
{
    return PackReading(folder).run();
}

} // namespace PrimTux
