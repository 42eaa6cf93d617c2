// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/allprofilesmodel.h"

#include "catalogue/activityvalues.h"
#include "classroom/ownlists.h"
#include "core/domain.h"
#include "models/profilelistmodel.h"
#include "models/teacher/ownprofiles.h"

#include <QUuid>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype idCharacters = 8;

SaveOwn saved(const QJsonObject &words)
{
    return {.kind = OwnKind::Profile, .words = words};
}

RemoveOwn disowned(const QString &id)
{
    return {.kind = OwnKind::Profile, .id = id};
}

QJsonObject with(QJsonObject words, const QString &key, const QJsonValue &value)
{
    words[key] = value;
    return words;
}

/** What brings @p words back, whatever is said meanwhile. */
Change restored(const QJsonObject &words)
{
    return words.size() > 1 ? Change(saved(words)) : Change(disowned(words["id"_L1].toString()));
}

QStringList orderOf(const std::vector<Profile> &profiles)
{
    return profiles | std::views::transform(&Profile::id) | std::ranges::to<QStringList>();
}
} // namespace

AllProfilesModel::AllProfilesModel(Classroom &classroom, QStringList languages, QObject *parent)
    : QAbstractListModel(parent)
    , m_classroom(classroom)
    , m_languages(std::move(languages))
{
}

void AllProfilesModel::show(std::vector<Profile> indexed, std::vector<QJsonObject> own)
{
    if (m_unanswered > 0) {
        m_missed = true;
        return;
    }
    m_indexed = std::move(indexed);
    m_own = std::move(own);
    update();
}

void AllProfilesModel::hear(const QJsonObject &words)
{
    say(words);
    update();
}

void AllProfilesModel::forget()
{
    m_undo.clear();
    m_undoText.clear();
    Q_EMIT undoChanged();
    setFailure({});
}

const Profile *AllProfilesModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

QJsonObject AllProfilesModel::ownOf(const QString &id) const
{
    return saidOf(m_own, id);
}

Profile AllProfilesModel::fresh() const
{
    Profile profile;
    profile.id = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(idCharacters);
    profile.names = {{m_languages.value(0, u"en"_s), tr("New profile")}};
    profile.levels = Level::CP;
    profile.character = fallbackCharacter();
    profile.shipped = false;
    for (const Domain domain : allDomains) {
        if (!std::ranges::contains(m_profiles, idOf(domain), &Profile::picture)) {
            profile.picture = idOf(domain);
            break;
        }
    }
    return profile;
}

int AllProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AllProfilesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Profile &profile = m_profiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProfileIdRole:
        return profile.id;
    case Qt::DisplayRole:
    case NameRole:
        return textFor(profile.names, m_languages);
    case FactsRole:
        return factsOf(profile);
    case CharacterRole:
        return characterOf(profile);
    case PictureRole:
        return pictureOf(profile);
    case ShapedRole:
        return domainFromId(profile.picture).has_value();
    case ShownRole:
        return profile.enabled;
    case ShippedRole:
        return profile.shipped;
    case ChangedRole:
        return ownOf(profile.id).size() > 1;
    default:
        return {};
    }
}

QHash<int, QByteArray> AllProfilesModel::roleNames() const
{
    return {{ProfileIdRole, "profileId"},
            {NameRole, "name"},
            {FactsRole, "facts"},
            {CharacterRole, "character"},
            {PictureRole, "picture"},
            {ShapedRole, "shaped"},
            {ShownRole, "shown"},
            {ShippedRole, "shipped"},
            {ChangedRole, "changed"}};
}

void AllProfilesModel::add(const Profile &profile)
{
    Profile last = profile;
    last.shipped = false;
    const bool placed
        = std::ranges::any_of(m_profiles, [](const Profile &other) { return other.position > 0; });
    last.position = placed ? count() + 1 : 0;
    decide({saved(jsonOf(last))}, {}, {});
}

void AllProfilesModel::setShown(const QString &id, bool shown)
{
    decide({saved(with(ownOf(id), u"enabled"_s, shown))}, {}, {});
}

void AllProfilesModel::moveTo(const QString &id, int row)
{
    QStringList order = orderOf(m_profiles);
    const qsizetype from = order.indexOf(id);
    if (from < 0 || row < 0 || row >= order.size() || row == from) {
        return;
    }
    order.move(from, row);
    const std::vector<Change> changes = placesFor(order, m_own);
    const QModelIndex none;
    const int begin = static_cast<int>(from);
    beginMoveRows(none, begin, begin, none, row > begin ? row + 1 : row);
    const auto first = m_profiles.begin();
    if (row > begin) {
        std::rotate(first + begin, first + begin + 1, first + row + 1);
    } else {
        std::rotate(first + row, first + begin, first + begin + 1);
    }
    endMoveRows();
    decide(changes, {}, {});
}

void AllProfilesModel::remove(const QString &id)
{
    const Profile *const profile = find(id);
    if (profile != nullptr && !profile->shipped) {
        decide({disowned(id)},
               {restored(ownOf(id))},
               tr("“%1” is removed.").arg(textFor(profile->names, m_languages)));
    }
}

void AllProfilesModel::reset(const QString &id)
{
    const Profile *const profile = find(id);
    if (profile != nullptr && profile->shipped) {
        decide({disowned(id)},
               {restored(ownOf(id))},
               tr("“%1” is as it came.").arg(textFor(profile->names, m_languages)));
    }
}

void AllProfilesModel::undo()
{
    if (!m_undo.empty()) {
        decide(std::exchange(m_undo, {}), {}, {});
    }
}

void AllProfilesModel::decide(const std::vector<Change> &changes,
                              std::vector<Change> undo,
                              const QString &text)
{
    const std::vector<QJsonObject> before = m_own;
    m_undo = std::move(undo);
    m_undoText = text;
    Q_EMIT undoChanged();
    for (const Change &change : changes) {
        if (const auto *const said = std::get_if<SaveOwn>(&change)) {
            say(said->words);
        } else if (const auto *const taken = std::get_if<RemoveOwn>(&change)) {
            say({{u"id"_s, taken->id}});
        }
    }
    update();
    ++m_unanswered;
    m_classroom.apply(changes).then(this, [this, before](const Result<void> &result) {
        --m_unanswered;
        setFailure(result ? QString() : result.error().message);
        if (!result) {
            m_own = before;
            update();
        }
        if (m_unanswered == 0 && std::exchange(m_missed, false)) {
            Q_EMIT outdated();
        }
    });
}

// Only the id: nothing is said any more.
void AllProfilesModel::say(const QJsonObject &words)
{
    std::erase_if(m_own,
                  [&words](const QJsonObject &other) { return other["id"_L1] == words["id"_L1]; });
    if (words.size() > 1) {
        m_own.push_back(words);
    }
}

// Rows keep their focus as long as they are the same profiles.
void AllProfilesModel::update()
{
    std::vector<Profile> now = profilesWith(m_indexed, m_own);
    if (orderOf(now) == orderOf(m_profiles)) {
        m_profiles = std::move(now);
        if (!m_profiles.empty()) {
            Q_EMIT dataChanged(index(0), index(count() - 1));
        }
    } else {
        beginResetModel();
        m_profiles = std::move(now);
        endResetModel();
        Q_EMIT countChanged();
    }
    Q_EMIT profilesChanged();
}

void AllProfilesModel::setFailure(const QString &failure)
{
    if (failure != m_failure) {
        m_failure = failure;
        Q_EMIT failureChanged();
    }
}

} // namespace PrimTux
