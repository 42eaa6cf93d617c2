// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace PrimTux
{

/** The profiles that a child chooses from. */
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        ProfileIdRole = Qt::UserRole,
        NameRole,
        HintRole,
        CharacterRole,
        PictureRole,
        ShapedRole,
        WordsRole, // as they are read aloud: the name, then the hint
    };
    Q_ENUM(Roles)

    explicit ProfileListModel(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    void setProfiles(std::vector<Profile> profiles, QStringList languages);
    /** The profile of this id; nullptr if there is none. */
    [[nodiscard]] const Profile *find(const QString &id) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_profiles.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Profile> m_profiles;
    QStringList m_languages;
};

/** Whose penguin and landscape a profile has: one of those that are drawn. */
[[nodiscard]] QString characterOf(const Profile &profile);
[[nodiscard]] QString fallbackCharacter();
/** The picture of a profile's sign, for an Image; as one of profilePictures() says. */
[[nodiscard]] QString pictureOf(const Profile &profile);
[[nodiscard]] QString profilePicture(const QString &sign);

} // namespace PrimTux
