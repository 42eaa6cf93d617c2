// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachercatalogue.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int mostOnASheet = 200; // activities
} // namespace

TeacherCatalogue::TeacherCatalogue(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_own(m_parts.own, m_parts.languages)
{
    m_filter.installed = true;
    m_orders.setChoices(orderChoices(m_order));
    connect(&m_own, &OwnWords::changed, this, &TeacherCatalogue::showSaid);
    connect(&m_found, &FoundModel::currentChanged, this, &TeacherCatalogue::showCurrent);
}

TeacherCatalogue::~TeacherCatalogue() = default;

void TeacherCatalogue::begin()
{
    if (!m_query && open()) {
        refresh();
    }
    m_own.begin();
}

void TeacherCatalogue::reload()
{
    if (m_query) {
        const QString current = m_found.currentId();
        const int row = m_found.current();
        m_found.setRows({}, {}); // rows are of one index only
        m_query.reset();
        m_own.indexMade();
        begin();
        m_found.makeCurrent(current, row);
    }
}

bool TeacherCatalogue::open()
{
    auto query = m_parts.open();
    if (!query) {
        fail(query.error());
        return false;
    }
    auto nodes = query->objectives();
    if (!nodes) {
        fail(nodes.error());
        return false;
    }
    m_query.emplace(*std::move(query));
    m_labels = ObjectiveLabels(*nodes);
    if (!nodes->empty()) {
        const QString framework
            = std::ranges::contains(*nodes, m_parts.framework, &ObjectiveNode::framework)
            ? m_parts.framework
            : nodes->front().framework;
        std::erase_if(*nodes,
                      [&](const ObjectiveNode &node) { return node.framework != framework; });
    }
    m_nodes = *std::move(nodes);
    m_objectives.setObjectives(m_nodes);
    m_own.setObjectives(m_nodes);
    return true;
}

void TeacherCatalogue::fail(const Error &error)
{
    m_failure = error.message;
    m_found.setRows({}, {});
    Q_EMIT foundChanged();
}

void TeacherCatalogue::setFilter(const Filter &filter)
{
    const bool searched = filter.search != m_filter.search;
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    if (searched) {
        Q_EMIT searchChanged();
    }
    if (m_query) {
        refresh();
    }
    m_own.dismissNotice();
}

void TeacherCatalogue::refresh()
{
    if (!m_query) {
        return;
    }
    const auto facets = m_query->facets(m_filter);
    auto found = m_query->rows(m_filter, m_order);
    if (!facets || !found) {
        fail(facets ? found.error() : facets.error());
        return;
    }
    m_failure.clear();
    m_meant = found->meant;
    m_objectives.setCounts(facets->objectives, m_filter.objectives, m_filter.levels);
    m_levels.setChoices(levelChoices(m_filter, *facets));
    m_states.setChoices(stateChoices(m_filter, *facets));
    m_needs.setChoices(needChoices(m_filter, *facets));
    m_kinds.setChoices(kindChoices(m_filter, *facets));
    m_minutes.setChoices(minuteChoices(m_filter, *facets));
    m_made.setChoices(
        madeChoices(m_filter, [this](const QString &id) { return m_labels.labelOf(id); }));
    refreshSuggestions();
    m_found.setRows(std::move(found->rows),
                    [this](std::span<const quint32> rows) { return read(rows); });
    refreshRelaxed();
    Q_EMIT foundChanged();
}

void TeacherCatalogue::refreshSuggestions()
{
    constexpr std::size_t most = 300;
    m_suggested.clear();
    if (!m_query || !m_filter.toBeTagged || !m_own.isEnabled()) {
        return;
    }
    const auto found = m_query->rows(m_filter);
    if (!found || found->rows.empty()) {
        return;
    }
    const auto all = m_query->at(std::span(found->rows).first(std::min(most, found->rows.size())));
    for (const ActivityRow &row : all.value_or(std::vector<ActivityRow>())) {
        if (Suggestion suggestion = suggestionFor(row, m_filter.levels, m_nodes);
            !suggestion.text.isEmpty() && m_own.wordsOn(row.activity.id) == nullptr) {
            m_suggested.emplace_back(row.activity.id, std::move(suggestion));
        }
    }
}

QString TeacherCatalogue::suggestionOn(const QString &activity) const
{
    const auto suggested
        = std::ranges::find(m_suggested, activity, &std::pair<QString, Suggestion>::first);
    return suggested == m_suggested.end() ? QString() : suggested->second.text;
}

// At once what the index says a moment later.
void TeacherCatalogue::showSaid()
{
    refreshSuggestions();
    m_found.readAgain();
    showCurrent();
    Q_EMIT foundChanged();
}

void TeacherCatalogue::refreshRelaxed()
{
    m_relaxations.clear();
    std::vector<ChoiceItem> choices;
    if (m_found.count() == 0) {
        m_relaxations
            = relaxations(m_filter, [this](const QString &id) { return m_labels.labelOf(id); });
    }
    for (const Relaxed &relaxed : m_relaxations) {
        if (!m_query) {
            break;
        }
        if (const auto found = m_query->rows(relaxed.filter); found && !found->rows.empty()) {
            choices.push_back(relaxed.choice);
            choices.back().count = static_cast<int>(found->rows.size());
        }
    }
    m_relaxed.setChoices(std::move(choices));
}

std::vector<FoundActivity> TeacherCatalogue::read(std::span<const quint32> rows)
{
    std::vector<FoundActivity> found;
    if (!m_query) {
        return found;
    }
    const auto all = m_query->at(rows);
    if (!all) {
        return found; // it was readable a moment ago: rows stay empty rather than go away
    }
    for (ActivityRow row : *all) {
        const auto &[activity, needs, domain, picture] = row;
        const QJsonObject *const words = m_own.wordsOn(activity.id);
        if (words != nullptr) {
            sayOwn(row, *words, m_parts.languages);
        }
        const QString drawn
            = words != nullptr && m_own.isFresh(activity.id) ? pictureOfWords(*words) : QString();
        const Served served = servedBy(activity.objectives, m_filter.objectives, m_labels);
        const QString objective = activity.objectives.value(served.position);
        found.push_back({.id = activity.id,
                         .name = activity.name,
                         .picture = drawn.isEmpty() ? pictureOf(picture, domain) : drawn,
                         .levels = idsOf(activity.levels).join(u" · "_s),
                         .objective = objective.isEmpty() || m_filter.objectives.contains(objective)
                             ? QString() // it is what was asked
                             : m_labels.labelOf(objective),
                         .standing = served.standing,
                         .needs = needs,
                         .installed = activity.installed,
                         .hiddenFrom = m_own.hiddenFrom(activity.id),
                         .suggestion = suggestionOn(activity.id)});
    }
    return found;
}

void TeacherCatalogue::showCurrent()
{
    const QString id = m_found.currentId();
    std::optional<ShownActivity> shown;
    if (m_query && !id.isEmpty()) {
        shown = m_query->show(id).value_or(std::nullopt);
    }
    const QJsonObject *const words = shown ? m_own.wordsOn(id) : nullptr;
    if (shown && words != nullptr) {
        sayOwn(*shown, *words, m_parts.languages);
    }
    m_detail = shown ? detailOf(*shown, m_filter.objectives, m_labels, m_parts.languages)
                     : ActivityDetail();
    if (words != nullptr && m_own.isFresh(id) && words->contains("picture"_L1)) {
        m_detail.picture = pictureOfWords(*words);
    }
    m_detail.inLesson = m_lesson.contains(m_detail.id);
    m_detail.hiddenFrom = m_own.hiddenFrom(id);
    m_detail.suggestion = suggestionOn(id);
    if (m_parts.crashes) {
        warnOfCrashes(m_detail, m_parts.crashes(id));
    }
    m_own.lookAt(shown ? &*shown : nullptr, m_detail.picture);
    m_detailObjectives.setChoices(objectivesOf(shown ? shown->activity.objectives : QStringList()));
    Q_EMIT detailChanged();
}

std::vector<ChoiceItem> TeacherCatalogue::objectivesOf(const QStringList &ids) const
{
    std::vector<ChoiceItem> objectives;
    for (const QString &id : ids) {
        objectives.push_back(
            {.id = id,
             .label = m_labels.labelOf(id),
             .detail = m_labels.placeOf(id),
             .pictogram = {},
             .count = -1,
             .on = m_labels.standingOf(id, m_filter.objectives) == Standing::Other});
    }
    std::ranges::stable_partition(objectives, &ChoiceItem::on);
    return objectives;
}

QString TeacherCatalogue::askedObjective() const
{
    return m_filter.objectives.isEmpty() ? QString()
                                         : m_labels.labelOf(m_filter.objectives.front());
}

QStringList TeacherCatalogue::foundActivities()
{
    QStringList ids;
    Filter asked = m_filter;
    asked.limit = mostOnASheet;
    if (!open() || !m_query) {
        return ids;
    }
    if (const auto found = m_query->list(asked)) {
        std::ranges::transform(*found, std::back_inserter(ids), &ListedActivity::id);
    }
    return ids;
}

void TeacherCatalogue::setLesson(const QStringList &activityIds)
{
    m_lesson = QSet<QString>(activityIds.begin(), activityIds.end());
    m_found.setLesson(m_lesson);
    m_detail.inLesson = m_lesson.contains(m_detail.id);
    Q_EMIT detailChanged();
}

void TeacherCatalogue::setSearch(const QString &search)
{
    Filter filter = m_filter;
    filter.search = search;
    setFilter(filter);
}

void TeacherCatalogue::toggle(const QString &choiceId)
{
    setFilter(toggled(m_filter, choiceId));
}

void TeacherCatalogue::sort(const QString &orderId)
{
    m_order = orderFromId(orderId);
    m_orders.setChoices(orderChoices(m_order));
    refresh();
}

void TeacherCatalogue::setGrid(bool grid)
{
    if (grid != m_grid) {
        m_grid = grid;
        Q_EMIT gridChanged();
    }
}

void TeacherCatalogue::acceptSuggestion(const QString &activityId)
{
    auto accepted = m_suggested;
    std::erase_if(accepted, [&activityId](const auto &each) {
        return !activityId.isEmpty() && each.first != activityId;
    });
    m_own.accept(accepted);
}

void TeacherCatalogue::toggleObjective(const QString &objectiveId)
{
    toggle("objective:"_L1 + objectiveId);
}

void TeacherCatalogue::relax(const QString &choiceId)
{
    const auto relaxed = std::ranges::find(
        m_relaxations, choiceId, [](const Relaxed &each) { return each.choice.id; });
    if (relaxed != m_relaxations.end()) {
        setFilter(Filter(relaxed->filter));
    }
}

void TeacherCatalogue::takeMeant()
{
    setSearch(m_meant);
}

} // namespace PrimTux
