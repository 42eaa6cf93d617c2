// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/documents.h"

#include "catalogue/sources/documentschema.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Documents)
};

/** The parts that cannot be used, by their pointers: "/activities/3", "/activities/3/variants/0".
 */
QString partOf(const QString &pointer)
{
    const QStringList keys = keysOf(pointer);
    if (keys.size() < 2
        || !QStringList{u"activities"_s, u"profiles"_s, u"recipes"_s, u"viewers"_s}.contains(
            keys.first())) {
        return {};
    }
    QString part = pointerTo(pointerTo({}, keys[0]), keys[1]);
    if (keys.size() >= 4 && keys[0] == "activities"_L1 && keys[2] == "variants"_L1) {
        part = pointerTo(pointerTo(part, keys[2]), keys[3]);
    }
    return part;
}

QString absolute(const QString &file, const QDir &folder)
{
    return QDir::cleanPath(folder.absoluteFilePath(file));
}

// What lies beside its document is found from anywhere.
QJsonObject withAbsolutePaths(QJsonObject object, const QDir &folder)
{
    QJsonObject icon = object.value("icon"_L1).toObject();
    if (const QString file = icon["file"_L1].toString(); !file.isEmpty()) {
        icon["file"_L1] = absolute(file, folder);
        object["icon"_L1] = icon;
    }
    if (const QString file = object.value("opens"_L1).toString(); !file.isEmpty()) {
        object["opens"_L1] = absolute(file, folder);
    }
    if (const QString page = object.value("url"_L1).toString();
        !page.isEmpty() && !page.contains(u':')) {
        object["url"_L1] = absolute(page, folder);
    }
    return object;
}

QJsonObject prepared(QJsonObject activity,
                     const QString &source,
                     const QString &pointer,
                     const QSet<QString> &broken)
{
    const QDir folder = QFileInfo(source).absoluteDir();
    if (!activity.contains("variants"_L1)) {
        return withAbsolutePaths(std::move(activity), folder);
    }
    const QString variantsPointer = pointerTo(pointer, u"variants");
    QJsonArray kept;
    qsizetype number = 0;
    const QJsonArray variants = activity["variants"_L1].toArray();
    for (const QJsonValueConstRef variant : variants) {
        const QString place = pointerTo(variantsPointer, number++);
        if (!broken.contains(place)) {
            QJsonObject object = withAbsolutePaths(variant.toObject(), folder);
            // Kept with the variant: documents that override it come from elsewhere.
            object["x-source"_L1] = source;
            object["x-pointer"_L1] = place;
            object.remove("x-places"_L1); // only importers say it
            kept.append(object);
        }
    }
    activity["variants"_L1] = kept;
    return withAbsolutePaths(std::move(activity), folder);
}

QSet<QString> report(const std::vector<Problem> &problems, std::vector<Finding> &findings)
{
    QSet<QString> broken;
    for (const Problem &problem : problems) {
        const QString part = partOf(problem.place);
        if (!part.isEmpty()) {
            broken.insert(part);
        }
        findings.push_back({.problem = problem, .skipped = !part.isEmpty()});
    }
    return broken;
}
} // namespace

QStringList jsonFilesIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList(
            {u"*.json"_s}, QDir::Files | QDir::System | QDir::Readable, QDir::Name);
        for (const QString &name : names) {
            files << directory.filePath(name);
        }
    }
    return files;
}

void append(Documents &documents, Documents later)
{
    std::ranges::move(later.activities, std::back_inserter(documents.activities));
    std::ranges::move(later.profiles, std::back_inserter(documents.profiles));
    std::ranges::move(later.recipes, std::back_inserter(documents.recipes));
    std::ranges::move(later.viewers, std::back_inserter(documents.viewers));
    std::ranges::move(later.findings, std::back_inserter(documents.findings));
}

void addDocument(const QJsonObject &document,
                 const QString &source,
                 const DocumentSchema &schema,
                 Documents &documents)
{
    if (document["format"_L1].toInt() != 1) {
        documents.findings.push_back(
            {.problem = {.source = source,
                         .place = u"/format"_s,
                         .reason = DocumentText::tr(
                             "The document is not of a format that this program reads; "
                             "expected: \"format\": 1.")},
             .skipped = true});
        return;
    }
    const QSet<QString> broken = report(schema.problemsOf(document, source), documents.findings);

    const auto add = [&](const QString &key, std::vector<DocumentPart> &parts) {
        qsizetype number = 0;
        const QJsonArray items = document[key].toArray();
        for (const QJsonValueConstRef item : items) {
            const QString pointer = pointerTo(u'/' + key, number++);
            if (!broken.contains(pointer)) {
                const QJsonObject object = prepared(item.toObject(), source, pointer, broken);
                parts.push_back({.source = source,
                                 .pointer = pointer,
                                 .id = object["id"_L1].toString(),
                                 .json = object});
            }
        }
    };
    add(u"activities"_s, documents.activities);
    add(u"profiles"_s, documents.profiles);
    add(u"viewers"_s, documents.viewers);

    const QJsonObject recipes = document["recipes"_L1].toObject();
    for (auto it = recipes.begin(); it != recipes.end(); ++it) {
        const QString pointer = pointerTo(u"/recipes"_s, it.key());
        if (!broken.contains(pointer)) {
            documents.recipes.push_back({.source = source,
                                         .pointer = pointer,
                                         .id = it.key(),
                                         .json = it.value().toObject()});
        }
    }
}

Documents readDocuments(const QStringList &files, const DocumentSchema &schema)
{
    Documents documents;
    for (const QString &file : files) {
        if (const auto document = readJsonFile(file)) {
            addDocument(*document, file, schema, documents);
        } else {
            documents.findings.push_back({.problem = document.error(), .skipped = true});
        }
    }
    return documents;
}

void addSoftware(std::vector<DocumentPart> &activities, std::vector<DocumentPart> software)
{
    for (DocumentPart &part : software) {
        const auto place = std::ranges::find(activities, part.id, &DocumentPart::id);
        activities.insert(place, std::move(part));
    }
}

} // namespace PrimTux
