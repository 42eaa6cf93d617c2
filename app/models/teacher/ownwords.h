// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "classroom/reader.h"
#include "models/teacher/exchange.h"
#include "models/teacher/owndraft.h"
#include "models/teacher/ownview.h"
#include "models/teacher/undolist.h"

namespace PrimTux
{

/** What the classroom says of one activity, and from whom it is hidden. */
struct OwnSaid {
    QString activity;
    std::optional<QJsonObject> words;
    QStringList hiddenFrom; // profiles, in their order

    friend bool operator==(const OwnSaid &, const OwnSaid &) = default;
};

/**
 * What a teacher says herself of the activities of the catalogue. It is kept as it is said, and can
 * be undone; rows and details show it at once, the index a moment later.
 */
class OwnWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the catalogue")
    Q_PROPERTY(bool enabled READ isEnabled CONSTANT FINAL)
    Q_PROPERTY(PrimTux::OwnDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(bool said READ isSaid NOTIFY lookedAtChanged FINAL)
    Q_PROPERTY(bool added READ isAdded NOTIFY lookedAtChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(bool sharable READ isSharable NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    /** What it works with; without a classroom nothing can be said. */
    struct Parts {
        Classroom *classroom = nullptr;
        std::function<Result<ClassroomReader>()> read
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        std::function<std::vector<Profile>()> profiles
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        std::function<std::vector<FilePlace>()> places
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        Exchange *exchange = nullptr; // to share tags; may be missing
    };

    OwnWords(Parts parts, QStringList languages, QObject *parent = nullptr);

    /** Reads what was said until now. */
    void begin();
    /** Another index is there: it says what was said before. */
    void indexMade() { m_fresh.clear(); }
    void setObjectives(const std::vector<ObjectiveNode> &nodes);
    /** The activity that is looked at, as the index knows it; null: none is. */
    void lookAt(const ShownActivity *shown, const QString &picture);

    /** The words on an activity, null if there are none. */
    [[nodiscard]] const QJsonObject *wordsOn(const QString &activity) const;
    /** Whether the index may not know yet what was said of it. */
    [[nodiscard]] bool isFresh(const QString &activity) const { return m_fresh.contains(activity); }
    /** The names of the profiles whose children do not see it. */
    [[nodiscard]] QString hiddenFrom(const QString &activity) const;

    [[nodiscard]] bool isEnabled() const { return m_parts.classroom != nullptr; }
    [[nodiscard]] OwnDraft *draft() { return &m_draft; }
    /** Whose children see the activity that is looked at. */
    [[nodiscard]] ChoiceModel *profiles() { return &m_profiles; }
    /** Whether the classroom says something of it. */
    [[nodiscard]] bool isSaid() const;
    /** Whether it is a page or document of the classroom's own. */
    [[nodiscard]] bool isAdded() const;
    [[nodiscard]] bool canUndo() const { return m_undone.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undone.canRedo(); }
    /** Whether there are words to share. */
    [[nodiscard]] bool isSharable() const
    {
        return m_parts.exchange != nullptr && !m_words.isEmpty();
    }
    /** What was done last, in words. */
    [[nodiscard]] QString notice() const { return m_notice; }
    /** Why it could not be kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Accepts what is suggested for activities. */
    void accept(const std::vector<std::pair<QString, Suggestion>> &suggested);

    /** Shows the activity that is looked at to a profile, or hides it. */
    Q_INVOKABLE void toggleProfile(const QString &profile);
    Q_INVOKABLE void correct();
    Q_INVOKABLE void addPage();
    Q_INVOKABLE void addDocument();
    /** What the catalogue says of the activity that is looked at holds again; what is the
     * classroom's own is taken away. */
    Q_INVOKABLE void reset();
    /** Copies what the classroom says to a stick or folder, as a catalogue document. */
    Q_INVOKABLE void share();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** What was done last has been read. */
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void changed();
    void lookedAtChanged();

private:
    [[nodiscard]] OwnSaid saidOf(const QString &activity) const;
    [[nodiscard]] std::vector<OwnSaid> saidNowOf(const std::vector<OwnSaid> &others) const;
    /** Says it from now on, so that it can be undone. */
    void say(const std::vector<OwnSaid> &said, const QString &notice);
    void set(const std::vector<OwnSaid> &said, const QString &notice);
    void saveDraft();
    void showProfiles();
    void fail(const Error &error);

    Parts m_parts;
    QStringList m_languages;
    std::vector<Profile> m_known;
    QMap<QString, QJsonObject> m_words;
    QHash<QString, QSet<QString>> m_hidden; // activities, by profile
    QSet<QString> m_fresh;
    OwnDraft::Content m_shown; // the activity that is looked at
    OwnDraft m_draft;
    ChoiceModel m_profiles;
    UndoList<std::vector<OwnSaid>> m_undone;
    QString m_framework; // whose objectives are chosen from
    QString m_notice;
    QString m_failure;
};

} // namespace PrimTux
