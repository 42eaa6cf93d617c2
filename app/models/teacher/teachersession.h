// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/profilelistmodel.h"
#include "models/teacher/codeentry.h"
#include "models/teacher/lessondraft.h"
#include "models/teacher/lessonlistmodel.h"
#include "models/teacher/teachercatalogue.h"
#include "models/teacher/teachersettings.h"

#include "catalogue/index/query.h"
#include "classroom/reader.h"

#include <QElapsedTimer>
#include <QHash>

namespace PrimTux
{

/**
 * The teacher's part behind the gate: which page is open, and what is done there. Opens nothing
 * before somebody asks to come in.
 */
class TeacherSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY pageChanged FINAL)
    Q_PROPERTY(PrimTux::CodeEntry *code READ code CONSTANT FINAL)
    Q_PROPERTY(PrimTux::LessonDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(PrimTux::LessonListModel *lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(PrimTux::TeacherCatalogue *catalogue READ catalogue CONSTANT FINAL)
    Q_PROPERTY(PrimTux::TeacherSettings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ProfileListModel *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString removedText READ removedText NOTIFY removedChanged FINAL)

public:
    /** Each is a screen. */
    enum class Page : quint8 {
        Closed, // the children's part
        Code,
        Lessons,
        Lesson,
        Catalogue,
        Settings,
    };
    Q_ENUM(Page)

    /** What it works with. */
    struct Parts {
        std::function<Result<IndexQuery>()> openIndex;
        std::function<Result<ClassroomReader>()> readClassroom;
        std::function<std::vector<Profile>()> profiles; // those that are hidden, too
        std::function<Result<void>()> eraseProgress;
        std::function<QDateTime()> now;
        QStringList languages;
        std::chrono::milliseconds idle = std::chrono::minutes(5); // without input: locked
    };

    TeacherSession(Parts parts, Classroom &classroom, QObject *parent = nullptr);
    ~TeacherSession() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool isOpen() const { return m_page != Page::Closed; }
    [[nodiscard]] CodeEntry *code() { return &m_code; }
    [[nodiscard]] LessonDraft *draft() { return &m_draft; }
    [[nodiscard]] LessonListModel *lessons() { return &m_lessons; }
    [[nodiscard]] TeacherCatalogue *catalogue() { return &m_catalogue; }
    [[nodiscard]] TeacherSettings *settings() { return &m_settings; }
    [[nodiscard]] ProfileListModel *profiles() { return &m_profiles; }
    /** What could not be read or kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Says which lesson was deleted last and may come back; usually empty. */
    [[nodiscard]] QString removedText() const;

    /** Another index is there. */
    void indexChanged();
    /** Asks for the code. */
    Q_INVOKABLE void enter();
    /** Back to the children; locked. */
    Q_INVOKABLE void close();
    Q_INVOKABLE void show(PrimTux::TeacherSession::Page page);
    Q_INVOKABLE void newLesson();
    Q_INVOKABLE void openLesson(const QString &id);
    /** A copy, not published; from a model: a lesson. */
    Q_INVOKABLE void copyLesson(const QString &id);
    Q_INVOKABLE void makeModel(const QString &id);
    Q_INVOKABLE void archiveLesson(const QString &id, bool archived);
    Q_INVOKABLE void removeLesson(const QString &id);
    /** Brings the lesson back that was removed last. */
    Q_INVOKABLE void restoreLesson();
    /** To the lesson that is made now, or to a new one. */
    Q_INVOKABLE void addToLesson(const QStringList &activities);

    /** Starts an activity as children see it; the page is there again afterwards. */
    Q_INVOKABLE void tryActivity(const QString &activity);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tryWanted(const QString &activity);
    void pageChanged();
    void failureChanged();
    void removedChanged();
    /** What children see may be another. */
    void classroomChanged();

private:
    [[nodiscard]] LessonStep describe(const QString &activity);
    [[nodiscard]] LessonStep read(const QString &activity);
    [[nodiscard]] Lesson fresh() const;
    [[nodiscard]] QStringList profilesAt(Levels levels) const;
    void opened();
    void input();
    void readLessons();
    void save(const Lesson &lesson);
    void setPage(Page page);
    void setFailure(const QString &failure);
    void setRemoved(std::optional<Lesson> lesson);

    Parts m_parts;
    Classroom &m_classroom;
    CodeEntry m_code;
    LessonDraft m_draft;
    LessonListModel m_lessons;
    TeacherCatalogue m_catalogue;
    TeacherSettings m_settings;
    ProfileListModel m_profiles;
    QTimer m_idle;
    QElapsedTimer m_told; // since the classroom was told that somebody is at work
    std::optional<IndexQuery> m_index;
    QHash<QString, LessonStep> m_described;
    std::optional<Lesson> m_removed;
    Page m_page = Page::Closed;
    Page m_last = Page::Lessons; // before it was closed
    QString m_failure;
};

} // namespace PrimTux
