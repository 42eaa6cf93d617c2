// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/gcompris.h"

#include "catalogue/sources/gcompristexts.h"
#include "catalogue/sources/qmlproperties.h"
#include "catalogue/sources/resourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct GComprisText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::GCompris)
};

constexpr qint64 largestQml = 1024L * 1024;
constexpr qsizetype mostActivities = 2000;
constexpr qsizetype longestTold = 100;
constexpr int knownVersion = 25;
constexpr int versionStep = 10000;
constexpr auto activitiesInside = "gcompris/src/activities/"_L1;

QString rccFile(const QString &folder, const QString &name)
{
    return folder + "/rcc/"_L1 + name + ".rcc"_L1;
}

Finding finding(const QString &source, const QString &place, const QString &reason)
{
    return {.problem = {.source = source, .place = place, .reason = reason}, .skipped = true};
}

// Its other settings are those of the recipe.
QJsonArray filesForDataSet(const QString &qmlName, const QString &set)
{
    return {QJsonObject{
        {u"path"_s, u"$XDG_CONFIG_HOME/gcompris/gcompris-qt.conf"_s},
        {u"append"_s, true},
        {u"content"_s,
         "\n[Levels]\n"_L1 + QString(qmlName).replace(u'/', u'\\') + u'=' + set + u'\n'}}};
}

/** Reads one activity after the other. */
class GComprisReader
{
public:
    explicit GComprisReader(const GComprisPlace &place)
        : m_place(place)
        , m_texts(place.folder + "/translations"_L1, place.languages)
    {
    }

    Documents all()
    {
        const QStringList names = listed();
        if (!names.isEmpty()) {
            checkVersion();
        }
        QSet<QString> ids;
        for (const QString &name : names) {
            if (!isUsable(name) || ids.contains(name.toLower())) {
                refuse(name);
                continue;
            }
            ids.insert(name.toLower());
            add(name);
        }
        return std::move(m_documents);
    }

private:
    QStringList listed()
    {
        const QString path = rccFile(m_place.folder, u"activities"_s);
        const ResourceFile list(path);
        const QByteArray names
            = list.content(activitiesInside + "activities_out.txt"_L1, largestQml);
        if (names.isEmpty()) {
            m_documents.findings.push_back(finding(
                path,
                {},
                GComprisText::tr("The list of GCompris’ activities cannot be read; GCompris 25 was "
                                 "expected. None of its activities is offered.")));
        }
        QStringList all = QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts);
        all.resize(std::min(all.size(), mostActivities));
        return all;
    }

    // Its name is a part of a path, of a command and of an id.
    static bool isUsable(const QString &name)
    {
        static const QRegularExpression usable(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"_s);
        return usable.match(name).hasMatch();
    }

    void refuse(const QString &name)
    {
        m_documents.findings.push_back(
            finding(rccFile(m_place.folder, u"activities"_s),
                    activitiesInside + "activities_out.txt"_L1,
                    GComprisText::tr("The activity “%1” cannot be offered; letters without "
                                     "accents, digits, “.”, “_” and “-” were expected, and no "
                                     "second activity of that name.")
                        .arg(name.left(longestTold))));
    }

    /** Tells if it is not of the version that this was made for; it is read all the same. */
    void checkVersion()
    {
        static const QRegularExpression code(u"\"versionCode\"\\s*:\\s*(\\d{5,7})\\b"_s);
        const QString path = rccFile(m_place.folder, u"core"_s);
        const QString place = u"gcompris/src/core/ChangeLog.qml"_s;
        const auto found
            = code.match(QString::fromUtf8(ResourceFile(path).content(place, largestQml)));
        const int version = found.captured(1).toInt(); // 250000 is 25.0
        if (version / versionStep == knownVersion) {
            return;
        }
        Finding told = finding(
            path,
            place,
            version == 0
                ? GComprisText::tr("The version of GCompris cannot be read; version %1 was "
                                   "expected. What can be read of it is offered.")
                      .arg(knownVersion)
                : GComprisText::tr("GCompris %1 is installed; version %2 was expected. What can "
                                   "be read of it is offered.")
                      .arg(u"%1.%2"_s.arg(version / versionStep).arg(version / 100 % 100))
                      .arg(knownVersion));
        told.skipped = false;
        m_documents.findings.push_back(told);
    }

    static QJsonArray requiredBy(const QString &enabled)
    {
        QJsonArray required;
        if (enabled.contains("isBox2DInstalled"_L1)) {
            required.append(u"box2d"_s);
        }
        if (enabled.contains("useSoftwareRenderer"_L1)) {
            required.append(u"opengl"_s);
        }
        return required;
    }

    [[nodiscard]] bool isOffered(const QString &enabled) const
    {
        if (enabled == "false"_L1) {
            return false;
        }
        return (m_place.hasBox2D || !enabled.contains("isBox2DInstalled"_L1))
            && (m_place.drawsWithOpenGl || !enabled.contains("useSoftwareRenderer"_L1));
    }

    void add(const QString &name)
    {
        const QString path = rccFile(m_place.folder, name);
        const ResourceFile file(path);
        const QString inside = activitiesInside + name;
        const QString place = inside + "/ActivityInfo.qml"_L1;
        const QString info = QString::fromUtf8(file.content(place, largestQml));
        const auto properties = qmlProperties(info);
        if (!properties || !properties->contains(u"title"_s)) {
            m_documents.findings.push_back(finding(
                path,
                properties ? place : place + u':' + QString::number(properties.error().line),
                GComprisText::tr("The activity “%1” cannot be read (%2); an ActivityInfo with a "
                                 "title was expected, as in GCompris 25. It is not offered.")
                    .arg(name,
                         properties ? GComprisText::tr("it has no title")
                                    : properties.error().reason)));
            return;
        }
        DocumentPart activity = part(name, file, *properties);
        const QString enabled = properties->value(u"enabled"_s).written;
        if (const QJsonArray required = requiredBy(enabled); !required.isEmpty()) {
            activity.json[u"requires"_s] = required; // tells why it is hidden
        }
        if (!isOffered(enabled)) {
            activity.json[u"hidden"_s] = true;
        }
        m_documents.activities.push_back(std::move(activity));
    }

    DocumentPart part(const QString &name, const ResourceFile &file, const QmlProperties &info)
    {
        const QString path = rccFile(m_place.folder, name);
        const QString section = plain(info.value(u"section"_s));
        const QString icon = plain(info.value(u"icon"_s));
        QJsonObject json{
            {u"id"_s, "gcompris:"_L1 + name.toLower()},
            {u"kind"_s, u"gcompris"_s},
            {u"package"_s, u"gcompris-qt"_s},
            {u"name"_s, m_texts.inAllLanguages(u"ActivityInfo"_s, info.value(u"title"_s))},
            {u"keywords"_s, QJsonArray{u"GCompris"_s, name}},
            {u"category"_s, section.contains("fun"_L1) ? u"game"_s : u"learning"_s},
            {u"levels"_s, levelsOfStars(info.value(u"difficulty"_s).written.toInt())},
            {u"icon"_s, QJsonObject{{u"file"_s, path}, {u"inside"_s, activitiesInside + icon}}},
            {u"command"_s, QJsonArray{u"gcompris-qt"_s, u"--fullscreen"_s, u"--launch"_s, name}},
            {u"recipes"_s, QJsonArray{u"gcompris"_s}},
            {u"window"_s, u"as-is"_s},
            {u"quit"_s, QJsonArray{u"button"_s, u"alt-f4"_s, u"esc"_s}}};
        if (const QString domain = domainOfWords(section); !domain.isEmpty()) {
            json[u"domain"_s] = domain;
        }
        const QJsonObject goals = m_texts.summaries(
            u"ActivityInfo"_s, info.value(u"goal"_s), info.value(u"description"_s));
        if (!goals.isEmpty()) {
            json[u"summary"_s] = goals;
        }
        json[u"variants"_s] = dataSets(name, file, plain(info.value(u"name"_s)));
        return {.source = path,
                .pointer = activitiesInside + name + "/ActivityInfo.qml"_L1,
                .id = json["id"_L1].toString(),
                .json = json};
    }

    QJsonArray dataSets(const QString &name, const ResourceFile &file, const QString &qmlName)
    {
        const QString folder = activitiesInside + name + "/resource"_L1;
        QJsonArray sets;
        QStringList folders = file.foldersIn(folder);
        std::ranges::stable_sort(folders, {}, [](const QString &set) { return set.toInt(); });
        for (const QString &set : std::as_const(folders)) {
            bool isNumber = false;
            set.toInt(&isNumber);
            const QString place = folder + u'/' + set + "/Data.qml"_L1;
            const QString data = QString::fromUtf8(file.content(place, largestQml));
            if (!isNumber || data.isEmpty()) {
                continue;
            }
            const auto properties = qmlProperties(data);
            if (!properties) {
                m_documents.findings.push_back(
                    finding(rccFile(m_place.folder, name),
                            place + u':' + QString::number(properties.error().line),
                            GComprisText::tr("The data set %1 of “%2” cannot be read (%3). It is "
                                             "not offered.")
                                .arg(set, name, properties.error().reason)));
                continue;
            }
            sets.append(dataSet(set, place, *properties, qmlName, rccFile(m_place.folder, name)));
        }
        return sets;
    }

    QJsonObject dataSet(const QString &set,
                        const QString &place,
                        const QmlProperties &data,
                        const QString &qmlName,
                        const QString &source)
    {
        QJsonObject variant{{u"id"_s, set},
                            {u"offer"_s, u"on-demand"_s},
                            {u"files"_s, filesForDataSet(qmlName, set)},
                            {u"x-source"_s, source},
                            {u"x-pointer"_s, place}};
        const QJsonObject goals
            = m_texts.summaries(u"Data"_s, data.value(u"objective"_s), QmlValue());
        if (!goals.isEmpty()) {
            variant[u"summary"_s] = goals;
        }
        return variant;
    }

    static QString plain(const QmlValue &value)
    {
        return value.text([](const QString &text) { return text; });
    }

    const GComprisPlace &m_place;
    GComprisTexts m_texts;
    Documents m_documents;
};
} // namespace

QString gcomprisFolder(const QStringList &dataFolders)
{
    for (const QString &folder : dataFolders) {
        if (QString found = folder + "/gcompris-qt"_L1; QFileInfo(found + "/rcc"_L1).isDir()) {
            return found;
        }
    }
    return {};
}

QStringList gcomprisFiles(const GComprisPlace &place)
{
    if (place.folder.isEmpty()) {
        return {};
    }
    return {place.folder + "/rcc"_L1,
            rccFile(place.folder, u"activities"_s),
            rccFile(place.folder, u"core"_s),
            place.folder + "/translations"_L1};
}

Documents readGCompris(const GComprisPlace &place)
{
    return place.folder.isEmpty() ? Documents() : GComprisReader(place).all();
}

} // namespace PrimTux
