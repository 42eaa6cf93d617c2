// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachersettings.h"

#include "core/launchplan.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

TeacherSettings::TeacherSettings(Parts parts,
                                 Classroom &classroom,
                                 Exchange &exchange,
                                 QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_classroom(classroom)
    , m_profiles(classroom, m_parts.languages)
    , m_form(classroom, m_parts.now, m_parts.languages)
    , m_newCode(classroom)
    , m_backups({.readClassroom = m_parts.readClassroom, .now = m_parts.now}, classroom, exchange)
{
    connect(&m_profiles, &AllProfilesModel::outdated, this, &TeacherSettings::reload);
    connect(
        &m_profiles, &AllProfilesModel::profilesChanged, this, &TeacherSettings::profilesChanged);
    connect(&m_form, &ProfileForm::saved, &m_profiles, &AllProfilesModel::hear);
    connect(&m_newCode, &CodeEntry::opened, this, [this] {
        m_changingCode = false;
        say(tr("The code is changed."));
    });
}

void TeacherSettings::setKeepsProgress(bool kept)
{
    set(Settings::progress, kept ? QString() : u"off"_s);
}

void TeacherSettings::setAutoStart(bool on)
{
    set(Settings::autoStart, on ? u"on"_s : QString());
}

void TeacherSettings::setChildrenSwitchOff(bool may)
{
    set(Settings::power, may ? QString() : u"off"_s);
}

QStringList TeacherSettings::handleCorners()
{
    return {QString(),
            idOf(HandleCorner::TopLeft),
            idOf(HandleCorner::TopRight),
            idOf(HandleCorner::BottomLeft),
            idOf(HandleCorner::BottomRight)};
}

QString TeacherSettings::nameOfCorner(const QString &corner)
{
    switch (handleCornerFromId(corner).value_or(HandleCorner::None)) {
    case HandleCorner::TopLeft:
        return tr("Top left");
    case HandleCorner::TopRight:
        return tr("Top right");
    case HandleCorner::BottomLeft:
        return tr("Bottom left");
    case HandleCorner::BottomRight:
        return tr("Bottom right");
    case HandleCorner::None:
        return tr("As suits each program");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Profile> TeacherSettings::shownProfiles() const
{
    return m_profiles.profiles() | std::views::filter(&Profile::enabled)
        | std::ranges::to<std::vector>();
}

void TeacherSettings::reload()
{
    const auto reader = m_parts.readClassroom();
    const auto settings = reader ? reader->settings() : std::unexpected(reader.error());
    const auto own = reader ? reader->own(OwnKind::Profile) : std::unexpected(reader.error());
    if (!settings || !own) {
        m_profiles.show(m_parts.profiles(), {});
        setFailure(settings ? own.error().message : settings.error().message);
        return;
    }
    m_settings = *settings;
    m_profiles.show(m_parts.profiles(), *own);
    const QStringList faults = m_parts.confFaults ? m_parts.confFaults() : QStringList();
    setFailure(faults.isEmpty() ? QString()
                                : tr("For the technician of this PC: %1").arg(faults.join(u' ')));
}

void TeacherSettings::leave()
{
    m_form.end();
    m_profiles.forget();
    m_backups.forget();
    m_changingCode = false;
    say({});
}

void TeacherSettings::openProfile(const QString &id)
{
    if (const Profile *const profile = m_profiles.find(id)) {
        readFrameworks();
        m_form.begin(*profile, m_profiles.ownOf(id));
    }
}

void TeacherSettings::createProfile()
{
    const Profile profile = m_profiles.fresh();
    m_profiles.add(profile);
    openProfile(profile.id);
}

void TeacherSettings::copyProfile(const QString &id)
{
    if (const Profile *const profile = m_profiles.find(id)) {
        const Profile fresh = m_profiles.fresh();
        Profile copy = *profile;
        copy.id = fresh.id;
        copy.picture = fresh.picture;
        for (auto &[language, name] : copy.names) {
            name = tr("%1 (copy)").arg(name).left(ProfileForm::mostNameCharacters);
        }
        m_profiles.add(copy);
        openProfile(copy.id);
    }
}

void TeacherSettings::changeCode()
{
    m_changingCode = true;
    m_newCode.change();
    say({});
}

void TeacherSettings::leaveCode()
{
    m_changingCode = false;
    Q_EMIT changed();
}

bool TeacherSettings::goUp()
{
    if (m_changingCode) {
        leaveCode();
        return true;
    }
    const bool open = m_form.isOpen();
    m_form.end();
    return open;
}

void TeacherSettings::eraseProgress()
{
    const Result<void> erased = m_parts.eraseProgress();
    if (erased) {
        say(tr("What children did is forgotten."));
        Q_EMIT progressErased();
    } else {
        setFailure(erased.error().message);
    }
}

void TeacherSettings::set(const QString &key, const QString &value)
{
    const QString before = m_settings.value(key);
    if (before == value) {
        return;
    }
    m_settings.insert(key, value);
    m_classroom.apply({ChangeSetting{.key = key, .value = value}})
        .then(this, [this, key, before](const Result<void> &result) {
            if (!result) {
                m_settings.insert(key, before);
            }
            setFailure(result ? QString() : result.error().message);
        });
    say({});
}

void TeacherSettings::say(const QString &text)
{
    m_said = text;
    Q_EMIT changed();
}

void TeacherSettings::setFailure(const QString &failure)
{
    m_failure = failure;
    Q_EMIT changed();
}

// Only where there is a choice: most PCs have one.
void TeacherSettings::readFrameworks()
{
    m_frameworks.clear();
    auto index = m_parts.openIndex();
    const auto nodes = index ? index->objectives() : std::unexpected(index.error());
    if (nodes) {
        for (const ObjectiveNode &node : *nodes) {
            if (!m_frameworks.contains(node.framework)) {
                m_frameworks << node.framework;
            }
        }
    }
    Q_EMIT changed();
}

} // namespace PrimTux
