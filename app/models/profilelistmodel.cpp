// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profilelistmodel.h"

#include "core/domain.h"
#include "models/domainlook.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProfileListModel::setProfiles(std::vector<Profile> profiles, QStringList languages)
{
    if (profiles == m_profiles && languages == m_languages) {
        return;
    }
    beginResetModel();
    m_profiles = std::move(profiles);
    m_languages = std::move(languages);
    endResetModel();
    Q_EMIT countChanged();
}

const Profile *ProfileListModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Profile &profile = m_profiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProfileIdRole:
        return profile.id;
    case Qt::DisplayRole:
    case NameRole:
        return textFor(profile.names, m_languages);
    case HintRole:
        return textFor(profile.hints, m_languages);
    case CharacterRole:
        return characterOf(profile);
    case PictureRole:
        return pictureOf(profile);
    case ShapedRole:
        return domainFromId(profile.picture).has_value();
    case WordsRole: {
        const QString hint = textFor(profile.hints, m_languages);
        const QString name = textFor(profile.names, m_languages);
        return hint.isEmpty() ? name
                              : tr("%1, %2", "a profile and its hint, read aloud").arg(name, hint);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{ProfileIdRole, "profileId"},
            {NameRole, "name"},
            {HintRole, "hint"},
            {CharacterRole, "character"},
            {PictureRole, "picture"},
            {ShapedRole, "shaped"},
            {WordsRole, "spoken"}};
}

QString characterOf(const Profile &profile)
{
    static constexpr std::array drawn{"mini"_L1, "super"_L1, "maxi"_L1};
    return std::ranges::contains(drawn, profile.character) ? profile.character
                                                           : fallbackCharacter();
}

QString fallbackCharacter()
{
    return u"super"_s;
}

QString pictureOf(const Profile &profile)
{
    return profilePicture(profile.picture.isEmpty() ? characterOf(profile) : profile.picture);
}

QString profilePicture(const QString &sign)
{
    const std::optional<Domain> domain = domainFromId(sign);
    return domain ? u"image://picto/shape-%1/%2"_s.arg(sign, colourOf(*domain).name().sliced(1))
                  : "image://art/penguin-"_L1 + sign;
}

} // namespace PrimTux
