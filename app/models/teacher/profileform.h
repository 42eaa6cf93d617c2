// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/saving.h"
#include "models/teacher/undolist.h"

#include "core/profile.h"

#include <QJsonObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** The profile that a teacher changes. Each change is kept as it is made, and can be undone. */
class ProfileForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the settings")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint WRITE setHint NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY changed FINAL)
    Q_PROPERTY(QString character READ character NOTIFY changed FINAL)
    Q_PROPERTY(QStringList levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY changed FINAL)
    Q_PROPERTY(QString framework READ framework WRITE setFramework NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString font READ font WRITE setFont NOTIFY changed FINAL)
    Q_PROPERTY(bool fontMissing READ isFontMissing NOTIFY changed FINAL)
    Q_PROPERTY(bool capitals READ isCapitals WRITE setCapitals NOTIFY changed FINAL)
    Q_PROPERTY(QString voice READ voice WRITE setVoice NOTIFY changed FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QStringList allLevels READ allLevelIds CONSTANT FINAL)
    Q_PROPERTY(QStringList pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(QStringList fonts READ fonts CONSTANT FINAL)
    Q_PROPERTY(QStringList voices READ voices CONSTANT FINAL)
    Q_PROPERTY(QList<int> textSizes READ allTextSizes CONSTANT FINAL)

public:
    static constexpr int mostNameCharacters = 200;

    ProfileForm(Classroom &classroom,
                std::function<QDateTime()> now,
                QStringList languages,
                QObject *parent = nullptr);

    /** Another profile is changed from now on; @p own is what the classroom says of it so far. */
    void begin(const Profile &profile, const QJsonObject &own);
    /** None is. What was changed is kept first. */
    Q_INVOKABLE void end();

    [[nodiscard]] bool isOpen() const { return !m_words.isEmpty(); }
    /** As it is by now. */
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    /** Why the name will not do; usually empty. The last one that did stays. */
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString hint() const;
    void setHint(const QString &hint);
    /** Its sign: one of profilePictures(). A penguin brings its landscape along. */
    [[nodiscard]] QString picture() const;
    void setPicture(const QString &picture);
    [[nodiscard]] QString character() const;
    [[nodiscard]] QStringList levels() const;
    [[nodiscard]] int layout() const { return profile().layout; }
    void setLayout(int layout) { change(QStringLiteral("layout"), layout); }
    [[nodiscard]] QString framework() const { return profile().framework; }
    void setFramework(const QString &framework) { change(QStringLiteral("framework"), framework); }
    /** How many activities were chosen for it; 0: all of its levels. */
    [[nodiscard]] int chosen() const { return static_cast<int>(profile().selection.size()); }
    [[nodiscard]] QString font() const;
    void setFont(const QString &font) { change(QStringLiteral("font"), font); }
    /** Its letters are not on this PC: the usual ones stand for them. */
    [[nodiscard]] bool isFontMissing() const;
    [[nodiscard]] bool isCapitals() const { return profile().capitals; }
    void setCapitals(bool capitals);
    /** When names are said: one of allVoiceIds(). */
    [[nodiscard]] QString voice() const { return idOf(profile().voice); }
    void setVoice(const QString &voice) { change(QStringLiteral("voice"), voice); }
    [[nodiscard]] int textSize() const { return profile().textSize; }
    void setTextSize(int size) { change(QStringLiteral("textSize"), size); }
    [[nodiscard]] bool isHighContrast() const { return profile().highContrast; }
    void setHighContrast(bool high);
    [[nodiscard]] bool canUndo() const { return m_undone.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undone.canRedo(); }
    [[nodiscard]] QString savedText() const { return m_saving.text(); }
    [[nodiscard]] QString failure() const { return m_saving.failure(); }
    [[nodiscard]] static QStringList allLevelIds();
    [[nodiscard]] static QStringList pictures() { return profilePictures(); }
    [[nodiscard]] static QStringList fonts() { return profileFonts(); }
    [[nodiscard]] static QStringList voices() { return allVoiceIds(); }
    [[nodiscard]] static QList<int> allTextSizes();

    /** The last level stays. */
    Q_INVOKABLE void setLevel(const QString &level, bool chosen);
    /** All of its levels again, instead of what was chosen. */
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Tries again what failed. */
    Q_INVOKABLE void save();

    /** A picture for an Image, and in words; letters by the name that they are known by. */
    Q_INVOKABLE static QString sourceOf(const QString &picture);
    Q_INVOKABLE static QString nameOf(const QString &picture);
    Q_INVOKABLE static QString nameOfFont(const QString &font);
    Q_INVOKABLE static QString nameOfVoice(const QString &voice);

Q_SIGNALS:
    void changed();
    /** What the classroom says of the profile from now on. */
    void saved(const QJsonObject &words);

private:
    void change(const QString &key, const QJsonValue &value, const QString &field = {});
    void say(const QJsonObject &words, const QString &field);
    void show(const QJsonObject &words);
    void write(const QString &key, const TextMap &texts, const QString &text);

    QStringList m_languages;
    Saving m_saving;
    Profile m_base; // as it was when it was opened
    QJsonObject m_words; // empty: none is open
    UndoList<QJsonObject> m_undone;
    QString m_field; // that was written in last
    QString m_emptied; // the key of the text that is empty while it is written
};

} // namespace PrimTux
