// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/activitydetail.h"
#include "models/teacher/choicemodel.h"
#include "models/teacher/foundmodel.h"
#include "models/teacher/objectivetreemodel.h"
#include "models/teacher/ownwords.h"

#include <QObject>

#include <optional>

namespace PrimTux
{

/**
 * The catalogue as a teacher looks through it: what she asks, what was found, and the activity she
 * looks at. Opens the index when it is first shown.
 */
class TeacherCatalogue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main")
    Q_PROPERTY(PrimTux::FoundModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ObjectiveTreeModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *states READ states CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *minutes READ minutes CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *made READ made CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *relaxed READ relaxed CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *detailObjectives READ detailObjectives CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *orders READ orders CONSTANT FINAL)
    Q_PROPERTY(PrimTux::OwnWords *own READ own CONSTANT FINAL)
    Q_PROPERTY(bool grid READ isGrid WRITE setGrid NOTIFY gridChanged FINAL)
    Q_PROPERTY(int suggestions READ suggestions NOTIFY foundChanged FINAL)
    Q_PROPERTY(PrimTux::ActivityDetail detail READ detail NOTIFY detailChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(QString meant READ meant NOTIFY foundChanged FINAL)
    Q_PROPERTY(bool levelsChosen READ levelsChosen NOTIFY foundChanged FINAL)
    Q_PROPERTY(bool nothingFound READ nothingFound NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY foundChanged FINAL)

public:
    /** What the catalogue works with. */
    struct Parts {
        std::function<Result<IndexQuery>()> open;
        QStringList languages;
        QString framework; // whose objectives are chosen from; empty: the first one there is
        // In a row; absent: none.
        std::function<int(const QString &)> crashes
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        OwnWords::Parts own = {}; // NOLINT(readability-redundant-member-init): may be left out
    };

    explicit TeacherCatalogue(Parts parts, QObject *parent = nullptr);
    ~TeacherCatalogue() override;

    /** Opens the index, if it is not open yet, and shows what is found. */
    Q_INVOKABLE void begin();
    /** A new index was made: it is read at once if the old one was, else when it is shown. */
    void reload();

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /** Asks something else; what the index does not know gives nothing. */
    void setFilter(const Filter &filter);
    /** The label of the objective that is asked first; empty: none is. */
    [[nodiscard]] QString askedObjective() const;
    /** The ids of what is found, best first; at most so many as a sheet holds (200). */
    [[nodiscard]] QStringList foundActivities();
    /** The activities of the lesson that is being built. */
    void setLesson(const QStringList &activityIds);

    [[nodiscard]] FoundModel *found() { return &m_found; }
    [[nodiscard]] ObjectiveTreeModel *objectives() { return &m_objectives; }
    [[nodiscard]] ChoiceModel *levels() { return &m_levels; }
    [[nodiscard]] ChoiceModel *states() { return &m_states; }
    [[nodiscard]] ChoiceModel *needs() { return &m_needs; }
    [[nodiscard]] ChoiceModel *kinds() { return &m_kinds; }
    [[nodiscard]] ChoiceModel *minutes() { return &m_minutes; }
    [[nodiscard]] ChoiceModel *made() { return &m_made; }
    [[nodiscard]] ChoiceModel *relaxed() { return &m_relaxed; }
    [[nodiscard]] ChoiceModel *detailObjectives() { return &m_detailObjectives; }
    [[nodiscard]] ChoiceModel *orders() { return &m_orders; }
    [[nodiscard]] OwnWords *own() { return &m_own; }
    /** Pictures side by side instead of rows. */
    [[nodiscard]] bool isGrid() const { return m_grid; }
    void setGrid(bool grid);
    /** How many of what is to be tagged have a suggestion. */
    [[nodiscard]] int suggestions() const { return static_cast<int>(m_suggested.size()); }
    [[nodiscard]] ActivityDetail detail() const { return m_detail; }
    [[nodiscard]] QString search() const { return m_filter.search; }
    void setSearch(const QString &search);
    /** The search whose words were looked for instead, because those asked are nowhere. */
    [[nodiscard]] QString meant() const { return m_meant; }
    [[nodiscard]] bool levelsChosen() const { return m_filter.levels != Levels(); }
    [[nodiscard]] bool nothingFound() const { return m_query && m_found.count() == 0; }
    /** Why the index cannot be read; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Makes the choice of this ChoiceItem::id, or takes it away. */
    Q_INVOKABLE void toggle(const QString &choiceId);
    /** Puts rows in the order of this ChoiceItem::id. */
    Q_INVOKABLE void sort(const QString &orderId);
    /** Tags an activity as it is suggested; all of them without an id. */
    Q_INVOKABLE void acceptSuggestion(const QString &activityId = {});
    Q_INVOKABLE void toggleObjective(const QString &objectiveId);
    /** Leaves out what a choice of relaxed() says. */
    Q_INVOKABLE void relax(const QString &choiceId);
    /** Searches what is meant. */
    Q_INVOKABLE void takeMeant();
    /** Adds the activity of a row to the lesson, or takes it out of it. */
    Q_INVOKABLE void addOrRemove(const QString &activityId);
    /** Adds what is selected, which is then no longer; without a selection what is current. */
    Q_INVOKABLE void addSelected();
    Q_INVOKABLE void tryActivity(const QString &activityId);
    /** A key in the list of what was found: as FoundModel::follow(); Enter and + add, − and Delete
     * take out of the lesson. */
    Q_INVOKABLE bool follow(int key, int modifiers, int page, int columns = 1);
    /** Text that is typed where no text is awaited goes on with the search; false if it is none. */
    Q_INVOKABLE bool type(const QString &text, int modifiers);

Q_SIGNALS:
    void foundChanged();
    void detailChanged();
    void searchChanged();
    void gridChanged();
    /** The search takes the keyboard. */
    void searchWanted();
    void addWanted(const QStringList &activityIds);
    void removeWanted(const QString &activityId);
    void tryWanted(const QString &activityId);

private:
    [[nodiscard]] bool open();
    void fail(const Error &error);
    void refresh();
    void refreshRelaxed();
    void refreshSuggestions();
    [[nodiscard]] QString suggestionOn(const QString &activity) const;
    void showSaid();
    void showCurrent();
    [[nodiscard]] std::vector<FoundActivity> read(std::span<const quint32> rows);
    [[nodiscard]] std::vector<ChoiceItem> objectivesOf(const QStringList &ids) const;

    Parts m_parts;
    std::optional<IndexQuery> m_query;
    std::vector<ObjectiveNode> m_nodes; // of the framework that is chosen from
    ObjectiveLabels m_labels;
    Filter m_filter;
    RowOrder m_order = RowOrder::Best;
    bool m_grid = false;
    std::vector<std::pair<QString, Suggestion>> m_suggested;
    OwnWords m_own;
    QSet<QString> m_lesson;
    FoundModel m_found;
    ObjectiveTreeModel m_objectives;
    ChoiceModel m_levels;
    ChoiceModel m_states;
    ChoiceModel m_needs;
    ChoiceModel m_kinds;
    ChoiceModel m_minutes;
    ChoiceModel m_made;
    ChoiceModel m_relaxed;
    ChoiceModel m_detailObjectives;
    ChoiceModel m_orders;
    std::vector<Relaxed> m_relaxations;
    ActivityDetail m_detail;
    QString m_meant;
    QString m_failure;
};

} // namespace PrimTux
