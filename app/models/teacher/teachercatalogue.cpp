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
{
    m_filter.installed = true;
    connect(&m_found, &FoundModel::currentChanged, this, &TeacherCatalogue::showCurrent);
}

TeacherCatalogue::~TeacherCatalogue() = default;

void TeacherCatalogue::begin()
{
    if (!m_query && open()) {
        refresh();
    }
}

void TeacherCatalogue::reload()
{
    if (m_query) {
        m_found.setRows({}, {}); // rows are of one index only
        m_query.reset();
        begin();
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
    m_objectives.setObjectives(*std::move(nodes));
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
}

void TeacherCatalogue::refresh()
{
    if (!m_query) {
        return;
    }
    const auto facets = m_query->facets(m_filter);
    auto found = m_query->rows(m_filter);
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
    m_found.setRows(std::move(found->rows),
                    [this](std::span<const quint32> rows) { return read(rows); });
    refreshRelaxed();
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
    for (const auto &[activity, needs, domain, picture] : *all) {
        const Served served = servedBy(activity.objectives, m_filter.objectives, m_labels);
        const QString objective = activity.objectives.value(served.position);
        found.push_back({.id = activity.id,
                         .name = activity.name,
                         .picture = pictureOf(picture, domain),
                         .levels = idsOf(activity.levels).join(u" · "_s),
                         .objective = objective.isEmpty() || m_filter.objectives.contains(objective)
                             ? QString() // it is what was asked
                             : m_labels.labelOf(objective),
                         .standing = served.standing,
                         .needs = needs,
                         .installed = activity.installed});
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
    m_detail = shown ? detailOf(*shown, m_filter.objectives, m_labels, m_parts.languages)
                     : ActivityDetail();
    m_detail.inLesson = m_lesson.contains(m_detail.id);
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
    if (const auto found = open() ? m_query->list(asked) : std::unexpected(Error{})) {
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

void TeacherCatalogue::addOrRemove(const QString &activityId)
{
    if (m_lesson.contains(activityId)) {
        Q_EMIT removeWanted(activityId);
    } else if (!activityId.isEmpty()) {
        Q_EMIT addWanted({activityId});
    }
}

void TeacherCatalogue::addSelected()
{
    QStringList ids
        = m_found.selectedCount() > 0 ? m_found.selectedIds() : QStringList{m_found.currentId()};
    ids.removeIf([this](const QString &id) { return id.isEmpty() || m_lesson.contains(id); });
    m_found.selectNone();
    if (!ids.isEmpty()) {
        Q_EMIT addWanted(ids);
    }
}

void TeacherCatalogue::tryActivity(const QString &activityId)
{
    Q_EMIT tryWanted(activityId);
}

bool TeacherCatalogue::follow(int key, int modifiers, int page)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
        addSelected();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Delete:
        if (const QString id = m_found.currentId(); m_lesson.contains(id)) {
            Q_EMIT removeWanted(id);
        }
        return true;
    default:
        return m_found.follow(key, modifiers, page);
    }
}

bool TeacherCatalogue::type(const QString &text, int modifiers)
{
    const Qt::KeyboardModifiers held(modifiers);
    if (text.isEmpty() || !text.front().isPrint() || text.front().isSpace()
        || held.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    setSearch(search() + text);
    Q_EMIT searchWanted();
    return true;
}

} // namespace PrimTux
