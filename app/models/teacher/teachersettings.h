// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/allprofilesmodel.h"
#include "models/teacher/backups.h"
#include "models/teacher/codeentry.h"
#include "models/teacher/profileform.h"

#include "catalogue/index/query.h"
#include "classroom/reader.h"
#include "classroom/settings.h"

namespace PrimTux
{

/** What a teacher sets for her classroom: profiles, the code, what is kept of children's work. */
class TeacherSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(PrimTux::AllProfilesModel *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ProfileForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(PrimTux::CodeEntry *newCode READ newCode CONSTANT FINAL)
    Q_PROPERTY(PrimTux::Backups *backups READ backups CONSTANT FINAL)
    Q_PROPERTY(QStringList frameworks READ frameworks NOTIFY changed FINAL)
    Q_PROPERTY(bool changingCode READ isChangingCode NOTIFY changed FINAL)
    Q_PROPERTY(bool keepsProgress READ keepsProgress WRITE setKeepsProgress NOTIFY changed FINAL)
    Q_PROPERTY(bool autoStart READ isAutoStart WRITE setAutoStart NOTIFY changed FINAL)
    Q_PROPERTY(bool childrenSwitchOff READ mayChildrenSwitchOff WRITE setChildrenSwitchOff NOTIFY
                   changed FINAL)
    Q_PROPERTY(QString handleCorner READ handleCorner WRITE setHandleCorner NOTIFY changed FINAL)
    Q_PROPERTY(QStringList handleCorners READ handleCorners CONSTANT FINAL)
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    /** What it works with. */
    struct Parts {
        std::function<Result<IndexQuery>()> openIndex;
        std::function<Result<ClassroomReader>()> readClassroom;
        std::function<std::vector<Profile>()> profiles; // those that are hidden, too
        std::function<Result<void>()> eraseProgress;
        std::function<QDateTime()> now;
        QStringList languages;
        std::function<QStringList()> confFaults; // in sentences; may be absent
    };

    TeacherSettings(Parts parts,
                    Classroom &classroom,
                    Exchange &exchange,
                    QObject *parent = nullptr);

    [[nodiscard]] AllProfilesModel *profiles() { return &m_profiles; }
    [[nodiscard]] ProfileForm *form() { return &m_form; }
    [[nodiscard]] CodeEntry *newCode() { return &m_newCode; }
    [[nodiscard]] Backups *backups() { return &m_backups; }
    /** Ids of the frameworks that a profile may have. */
    [[nodiscard]] QStringList frameworks() const { return m_frameworks; }
    [[nodiscard]] bool isChangingCode() const { return m_changingCode; }
    /** Whether it is kept what children did of lessons. */
    [[nodiscard]] bool keepsProgress() const
    {
        return m_settings.value(Settings::progress) != u"off";
    }
    void setKeepsProgress(bool kept);
    /** Whether a lesson of one activity opens by itself. */
    [[nodiscard]] bool isAutoStart() const
    {
        return m_settings.value(Settings::autoStart) == u"on";
    }
    void setAutoStart(bool on);
    /** Whether children may switch this PC off. */
    [[nodiscard]] bool mayChildrenSwitchOff() const
    {
        return m_settings.value(Settings::power) != u"off";
    }
    void setChildrenSwitchOff(bool may);
    /** Where the house that leads back stands: one of handleCorners(); empty: where the catalogue
     * says. */
    [[nodiscard]] QString handleCorner() const { return m_settings.value(Settings::handle); }
    void setHandleCorner(const QString &corner) { set(Settings::handle, corner); }
    [[nodiscard]] static QStringList handleCorners();
    Q_INVOKABLE static QString nameOfCorner(const QString &corner);
    /** What was done last: "The code is changed."; empty after a while of other things. */
    [[nodiscard]] QString said() const { return m_said; }
    /** What could not be read or kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** The profiles that children may choose. */
    [[nodiscard]] std::vector<Profile> shownProfiles() const;

    /** Reads what holds now. */
    void reload();
    /** The page is left: what is written is kept, all else is forgotten. */
    void leave();

    Q_INVOKABLE void openProfile(const QString &id);
    Q_INVOKABLE void createProfile();
    Q_INVOKABLE void copyProfile(const QString &id);
    Q_INVOKABLE void changeCode();
    Q_INVOKABLE void leaveCode();
    /** One place up; false if this is the page itself. */
    Q_INVOKABLE bool goUp();
    /** What children did of lessons is forgotten, for good. */
    Q_INVOKABLE void eraseProgress();

Q_SIGNALS:
    void changed();
    void profilesChanged();
    /** What children did is forgotten. */
    void progressErased();

private:
    void set(const QString &key, const QString &value);
    void say(const QString &text);
    void setFailure(const QString &failure);
    void readFrameworks();

    Parts m_parts;
    Classroom &m_classroom;
    AllProfilesModel m_profiles;
    ProfileForm m_form;
    CodeEntry m_newCode;
    Backups m_backups;
    QHash<QString, QString> m_settings;
    QStringList m_frameworks;
    bool m_changingCode = false;
    QString m_said;
    QString m_failure;
};

} // namespace PrimTux
