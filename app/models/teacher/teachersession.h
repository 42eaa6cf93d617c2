// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/profilelistmodel.h"
#include "models/teacher/codeentry.h"
#include "models/teacher/languagechoice.h"
#include "models/teacher/lessondraft.h"
#include "models/teacher/lessonshelf.h"
#include "models/teacher/oldmenus.h"
#include "models/teacher/stepreader.h"
#include "models/teacher/teachercatalogue.h"
#include "models/teacher/teachersettings.h"

#include <QElapsedTimer>

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
    Q_PROPERTY(PrimTux::LessonShelf *shelf READ shelf CONSTANT FINAL)
    Q_PROPERTY(PrimTux::Exchange *exchange READ exchange CONSTANT FINAL)
    Q_PROPERTY(PrimTux::TeacherCatalogue *catalogue READ catalogue CONSTANT FINAL)
    Q_PROPERTY(PrimTux::TeacherSettings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(PrimTux::LanguageChoice *language READ language CONSTANT FINAL)
    Q_PROPERTY(PrimTux::OldMenus *oldMenus READ oldMenus CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ProfileListModel *profiles READ profiles CONSTANT FINAL)

public:
    /** Each is a screen. */
    enum class Page : quint8 {
        Closed, // the children's part
        Code,
        Welcome, // after the first code was set
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
        std::function<QByteArray(const QString &key)> picture; // Tile::picture to PNG
        std::function<std::vector<Profile>()> profiles; // those that are hidden, too
        std::function<Result<void>()> eraseProgress;
        // In a row; absent: none.
        std::function<int(const QString &activityId)> crashes
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        std::function<QDateTime()> now;
        QStringList languages;
        // Absolute path of the control tool.
        QString menuctl = {}; // NOLINT(readability-redundant-member-init): may be left out
        // Where menus of an older PrimTux are looked for.
        QStringList oldMenuFolders
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        // What is wrong in menu.conf, in sentences; absent: nothing.
        std::function<QStringList()> confFaults
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        std::function<std::vector<FilePlace>()> places = filePlacesOfThisPc;
        std::chrono::milliseconds idle = std::chrono::minutes(5); // without input: locked
    };

    TeacherSession(Parts parts, Classroom &classroom, QObject *parent = nullptr);
    ~TeacherSession() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool isOpen() const { return m_page != Page::Closed; }
    [[nodiscard]] CodeEntry *code() { return &m_code; }
    [[nodiscard]] LessonDraft *draft() { return &m_draft; }
    [[nodiscard]] LanguageChoice *language() { return &m_language; }
    [[nodiscard]] OldMenus *oldMenus() { return &m_oldMenus; }
    [[nodiscard]] LessonShelf *shelf() { return &m_shelf; }
    [[nodiscard]] Exchange *exchange() { return &m_exchange; }
    [[nodiscard]] TeacherCatalogue *catalogue() { return &m_catalogue; }
    [[nodiscard]] TeacherSettings *settings() { return &m_settings; }
    [[nodiscard]] ProfileListModel *profiles() { return &m_profiles; }

    /** Another index is there. */
    void indexChanged();
    /** Asks for the code. */
    Q_INVOKABLE void enter();
    /** Takes the lesson of this file as soon as somebody came in. */
    void openFile(const QString &path);
    /** Menus of an older PrimTux, from a file that is asked for. */
    Q_INVOKABLE void askOldMenu();
    /** A sheet of what is found, for the printer. */
    Q_INVOKABLE void printFound();
    /** Back to the children; locked. */
    Q_INVOKABLE void close();
    /** Ends the whole menu. */
    Q_INVOKABLE void leaveMenu();
    Q_INVOKABLE void show(PrimTux::TeacherSession::Page page);
    Q_INVOKABLE void newLesson();
    /** To the lesson that is made now, or to a new one. */
    Q_INVOKABLE void addToLesson(const QStringList &activities);

    /** Starts an activity as children see it; the page is there again afterwards. */
    Q_INVOKABLE void tryActivity(const QString &activity);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tryWanted(const QString &activity);
    void leaveWanted();
    void pageChanged();
    /** What children see may be another. */
    void classroomChanged();

private:
    [[nodiscard]] Lesson fresh() const;
    [[nodiscard]] QStringList profilesAt(Levels levels) const;
    void opened();
    void input();
    void takeFile();
    void setPage(Page page);

    Parts m_parts;
    Classroom &m_classroom;
    StepReader m_steps;
    Exchange m_exchange;
    ProfileListModel m_profiles;
    CodeEntry m_code;
    LessonDraft m_draft;
    LessonShelf m_shelf;
    TeacherCatalogue m_catalogue;
    TeacherSettings m_settings;
    LanguageChoice m_language;
    OldMenus m_oldMenus;
    QTimer m_idle;
    QElapsedTimer m_told; // since the classroom was told that somebody is at work
    QString m_file; // to be taken when somebody comes in
    Page m_page = Page::Closed;
    Page m_last = Page::Lessons; // before it was closed
};

} // namespace PrimTux
