// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/oldmenus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QStringList menusIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QFileInfoList found = QDir(folder).entryInfoList(
            {u"handymenu*.yaml"_s, u"handymenu*.yml"_s}, QDir::Files | QDir::Readable);
        std::ranges::transform(found, std::back_inserter(files), &QFileInfo::absoluteFilePath);
    }
    return files;
}

/** What the classroom says of a profile itself; at least its id. */
QJsonObject wordsOn(const QString &profile, const std::vector<QJsonObject> &own)
{
    const auto said = std::ranges::find_if(
        own, [&profile](const QJsonObject &words) { return words["id"_L1].toString() == profile; });
    return said == own.end() ? QJsonObject{{u"id"_s, profile}} : *said;
}
} // namespace

OldMenus::OldMenus(Parts parts, Classroom &classroom, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_classroom(classroom)
{
    connect(&m_errand, &Errand::finished, this, &OldMenus::read);
}

void OldMenus::look()
{
    m_files = menusIn(m_parts.folders);
    Q_EMIT changed();
}

void OldMenus::takeOver()
{
    take(m_files);
}

void OldMenus::take(const QStringList &files)
{
    if (files.isEmpty() || isBusy()) {
        return;
    }
    m_errand.run(m_parts.menuctl,
                 QStringList{u"catalogue"_s, u"import"_s, u"handymenu"_s, u"--json"_s} + files);
    tell({}, {});
}

void OldMenus::read(const Result<QString> &output)
{
    if (!output) {
        tell({}, output.error().message);
        return;
    }
    const QJsonObject summary = QJsonDocument::fromJson(output->toUtf8()).object();
    const auto changes = changesFrom(summary["document"_L1].toObject());
    if (!changes) {
        tell({}, changes.error().message);
        return;
    }
    if (changes->empty()) {
        tell({}, tr("No activity of the old menus is on this PC."));
        return;
    }
    const int known = static_cast<int>(summary["matched"_L1].toArray().size());
    const qsizetype other = summary["made"_L1].toArray().size() + summary["refused"_L1].toInteger();
    QString said = tr("%n activities of the old menus are chosen now.", nullptr, known);
    if (other > 0) {
        said += u' '
            + tr("%n others are not known here; who looks after this PC can add them.",
                 nullptr,
                 static_cast<int>(other));
    }
    m_classroom.apply(*changes).then(this, [this, said](const Result<void> &result) {
        result ? tell(said, {}) : tell({}, result.error().message);
    });
}

Result<std::vector<Change>> OldMenus::changesFrom(const QJsonObject &document) const
{
    auto index = m_parts.openIndex();
    if (!index) {
        return std::unexpected(index.error());
    }
    const auto own = m_parts.readClassroom().and_then(
        [](const ClassroomReader &reader) { return reader.own(OwnKind::Profile); });
    if (!own) {
        return std::unexpected(own.error());
    }
    std::vector<Change> changes;
    for (const QJsonValueConstRef profile : document["profiles"_L1].toArray()) {
        QJsonArray chosen;
        for (const QJsonValueConstRef activity : profile["selection"_L1].toArray()) {
            const auto shown = index->show(activity.toString());
            if (shown && shown->has_value()) {
                chosen.append(activity.toString());
            }
        }
        if (!chosen.isEmpty()) {
            QJsonObject words = wordsOn(profile["id"_L1].toString(), *own);
            words[u"selection"_s] = chosen;
            changes.emplace_back(SaveOwn{.kind = OwnKind::Profile, .words = words});
        }
    }
    return changes;
}

void OldMenus::tell(const QString &said, const QString &failure)
{
    m_said = said;
    m_failure = failure;
    Q_EMIT changed();
}

} // namespace PrimTux
