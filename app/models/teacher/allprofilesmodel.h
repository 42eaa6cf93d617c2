// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"
#include "core/profile.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/**
 * All profiles as their teacher sees them, also hidden ones, and what becomes of them as a whole.
 * Shown at once as it was decided; the index follows.
 */
class AllProfilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)

public:
    enum Role : quint16 {
        ProfileIdRole = Qt::UserRole,
        NameRole,
        FactsRole,
        CharacterRole,
        PictureRole, // for an Image
        ShapedRole, // it is no penguin
        ShownRole,
        ShippedRole,
        ChangedRole, // the classroom says something of it
    };
    Q_ENUM(Role)

    AllProfilesModel(Classroom &classroom, QStringList languages, QObject *parent = nullptr);

    /** What the index says of profiles, and the classroom's words on them. Left aside while changes
     * are being kept: those words may be older than what is shown. */
    void show(std::vector<Profile> indexed, std::vector<QJsonObject> own);
    /** These are the classroom's words on a profile from now on, wherever they are kept. */
    void hear(const QJsonObject &words);
    /** What can be undone is not any more. */
    void forget();

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    /** nullptr: there is none of this id. */
    [[nodiscard]] const Profile *find(const QString &id) const;
    /** What the classroom says of one; only its id if that is nothing. */
    [[nodiscard]] QJsonObject ownOf(const QString &id) const;
    /** A new profile, with the first shape that no other has. */
    [[nodiscard]] Profile fresh() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_profiles.size()); }
    /** "“Les renards” is removed."; empty if nothing can be undone. */
    [[nodiscard]] QString undoText() const { return m_undoText; }
    /** Why the last decision was not kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Adds a profile of the classroom's own behind the others. */
    void add(const Profile &profile);
    Q_INVOKABLE void setShown(const QString &id, bool shown);
    /** It takes the place @p row; the others make room. */
    Q_INVOKABLE void moveTo(const QString &id, int row);
    /** Takes a profile of the classroom's own away; a shipped one stays. */
    Q_INVOKABLE void remove(const QString &id);
    /** A shipped profile is again as it came. */
    Q_INVOKABLE void reset(const QString &id);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void countChanged();
    void undoChanged();
    void failureChanged();
    void profilesChanged();
    /** Something was shown while changes were being kept, and left aside: show() it again. */
    void outdated();

private:
    void decide(const std::vector<Change> &changes, std::vector<Change> undo, const QString &text);
    void say(const QJsonObject &words);
    void update();
    void setFailure(const QString &failure);

    Classroom &m_classroom;
    QStringList m_languages;
    std::vector<Profile> m_indexed;
    std::vector<QJsonObject> m_own;
    std::vector<Profile> m_profiles; // of both
    std::vector<Change> m_undo;
    QString m_undoText;
    QString m_failure;
    int m_unanswered = 0; // changes that are being kept
    bool m_missed = false;
};

} // namespace PrimTux
