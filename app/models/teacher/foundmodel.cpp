// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/foundmodel.h"

#include "core/needname.h"
#include "models/teacher/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FoundText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::FoundModel)
};

constexpr int pageRows = 64;
constexpr auto mostPages = 16U;

QString wordsOf(Standing standing)
{
    switch (standing) {
    case Standing::Unasked:
        return {};
    case Standing::Main:
        return FoundText::tr("Main objective");
    case Standing::Other:
        return FoundText::tr("Also practised");
    case Standing::Weak:
        return FoundText::tr("Wider objective");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList pictogramsOf(const QStringList &needs)
{
    QStringList pictograms;
    std::ranges::transform(needs, std::back_inserter(pictograms), pictogramOfNeed);
    pictograms.removeAll(QString());
    return pictograms;
}

QString needWords(const QStringList &needs)
{
    QStringList names;
    std::ranges::transform(needs, std::back_inserter(names), nameOfNeed);
    return names.join(u", "_s);
}
} // namespace

FoundModel::FoundModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FoundModel::setRows(std::vector<quint32> rows, Read read)
{
    const int before = count();
    beginResetModel();
    m_rows = std::move(rows);
    m_read = std::move(read);
    m_pages.clear();
    m_selected.clear();
    m_current = m_rows.empty() ? -1 : 0;
    m_anchor = 0;
    endResetModel();
    if (before != count()) {
        Q_EMIT countChanged();
    }
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void FoundModel::setLesson(const QSet<QString> &activityIds)
{
    m_lesson = activityIds;
    changed(InLessonRole);
}

void FoundModel::readAgain()
{
    m_pages.clear();
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

void FoundModel::makeCurrent(const QString &activityId, int row)
{
    constexpr int far = 4 * pageRows;
    for (int distance = 0; distance < far; ++distance) {
        for (const int place : {row - distance, row + distance}) {
            if (place >= 0 && place < count() && at(place).id == activityId) {
                setCurrent(place);
                return;
            }
        }
    }
}

void FoundModel::setCurrent(int row)
{
    if (row != m_current && row >= 0 && row < count()) {
        m_current = row;
        m_anchor = row;
        Q_EMIT currentChanged();
    }
}

QString FoundModel::currentId() const
{
    return m_current < 0 ? QString() : at(m_current).id;
}

QStringList FoundModel::selectedIds() const
{
    std::vector<int> places(m_selected.begin(), m_selected.end());
    std::ranges::sort(places);
    std::vector<quint32> rows;
    std::ranges::transform(places, std::back_inserter(rows), [this](int row) {
        return m_rows[static_cast<std::size_t>(row)];
    });
    QStringList ids;
    if (m_read && !rows.empty()) {
        std::ranges::transform(m_read(rows), std::back_inserter(ids), &FoundActivity::id);
    }
    return ids;
}

void FoundModel::toggleSelected(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    if (!m_selected.remove(row)) {
        m_selected.insert(row);
    }
    setCurrent(row);
    m_anchor = row;
    Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
    Q_EMIT selectionChanged();
}

void FoundModel::selectTo(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const int anchor = m_anchor;
    m_selected.clear();
    for (const int each : std::views::iota(std::min(anchor, row), std::max(anchor, row) + 1)) {
        m_selected.insert(each);
    }
    setCurrent(row);
    m_anchor = anchor;
    changed(SelectedRole);
    Q_EMIT selectionChanged();
}

void FoundModel::selectAll()
{
    for (const int each : std::views::iota(0, count())) {
        m_selected.insert(each);
    }
    changed(SelectedRole);
    Q_EMIT selectionChanged();
}

void FoundModel::selectNone()
{
    m_selected.clear();
    changed(SelectedRole);
    Q_EMIT selectionChanged();
}

void FoundModel::moveTo(int row, bool selecting)
{
    const int place = std::clamp(row, 0, count() - 1);
    if (selecting) {
        selectTo(place);
    } else {
        setCurrent(place);
    }
}

bool FoundModel::follow(int key, int modifiers, int page, int columns)
{
    if (m_current < 0) {
        return false;
    }
    const Qt::KeyboardModifiers held(modifiers);
    const bool selecting = held.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Up:
        moveTo(m_current < columns ? m_current : m_current - columns, selecting);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + columns, selecting);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (columns > 1) {
            moveTo(m_current + (key == Qt::Key_Left ? -1 : 1), selecting);
        }
        return columns > 1;
    case Qt::Key_PageUp:
        moveTo(m_current - std::max(1, page), selecting);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_current + std::max(1, page), selecting);
        return true;
    case Qt::Key_Home:
        moveTo(0, selecting);
        return true;
    case Qt::Key_End:
        moveTo(count() - 1, selecting);
        return true;
    case Qt::Key_Space:
        toggleSelected(m_current);
        return true;
    case Qt::Key_A:
        if (held == Qt::ControlModifier) {
            selectAll();
            return true;
        }
        return false;
    case Qt::Key_Escape:
        if (!m_selected.isEmpty()) {
            selectNone();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void FoundModel::changed(int role)
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {role});
    }
}

FoundActivity FoundModel::at(int row) const
{
    const int number = row / pageRows;
    auto page = m_pages.find(number);
    if (page == m_pages.end()) {
        if (m_pages.size() >= mostPages) {
            const bool firstIsFarther
                = number - m_pages.begin()->first > m_pages.rbegin()->first - number;
            m_pages.erase(firstIsFarther ? m_pages.begin() : std::prev(m_pages.end()));
        }
        const auto first = static_cast<std::size_t>(number) * pageRows;
        const auto rows = std::span(m_rows).subspan(
            first, std::min<std::size_t>(pageRows, m_rows.size() - first));
        page = m_pages.emplace(number, m_read(rows)).first;
    }
    const auto place = static_cast<std::size_t>(row % pageRows);
    return place < page->second.size() ? page->second[place] : FoundActivity();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    if (role == SelectedRole) {
        return m_selected.contains(index.row());
    }
    const FoundActivity row = at(index.row());
    switch (role) {
    case ActivityIdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case PictureRole:
        return row.picture;
    case LevelsRole:
        return row.levels;
    case ObjectiveRole:
        return row.objective;
    case StandingRole:
        return wordsOf(row.standing);
    case ServesMainRole:
        return row.standing == Standing::Main;
    case NeedsRole:
        return needWords(row.needs);
    case NeedPictogramsRole:
        return pictogramsOf(row.needs);
    case InstalledRole:
        return row.installed;
    case InLessonRole:
        return m_lesson.contains(row.id);
    case HiddenFromRole:
        return row.hiddenFrom;
    case SuggestionRole:
        return row.suggestion;
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{ActivityIdRole, "activityId"},
            {NameRole, "name"},
            {PictureRole, "picture"},
            {LevelsRole, "levels"},
            {ObjectiveRole, "objective"},
            {StandingRole, "standing"},
            {ServesMainRole, "servesMain"},
            {NeedsRole, "needs"},
            {NeedPictogramsRole, "needPictograms"},
            {InstalledRole, "installed"},
            {InLessonRole, "inLesson"},
            {SelectedRole, "selected"},
            {HiddenFromRole, "hiddenFrom"},
            {SuggestionRole, "suggestion"}};
}

} // namespace PrimTux
