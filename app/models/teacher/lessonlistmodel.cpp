// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/lessonlistmodel.h"

#include "models/profilelistmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int shownPictures = 4;

QString titleOf(LessonSection section)
{
    switch (section) {
    case LessonSection::Today:
        return LessonListModel::tr("Today");
    case LessonSection::ToCome:
        return LessonListModel::tr("To come");
    case LessonSection::InPreparation:
        return LessonListModel::tr("In preparation");
    case LessonSection::Past:
        return LessonListModel::tr("Past");
    case LessonSection::Models:
        return LessonListModel::tr("Models");
    case LessonSection::Archived:
        return LessonListModel::tr("Archived");
    }
    return {};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

QString daysText(const Lesson &lesson)
{
    if (lesson.from.isValid() && lesson.from == lesson.until) {
        return dayText(lesson.from);
    }
    if (lesson.from.isValid() && lesson.until.isValid()) {
        return LessonListModel::tr("%1 to %2").arg(dayText(lesson.from), dayText(lesson.until));
    }
    if (lesson.from.isValid()) {
        return LessonListModel::tr("from %1 on").arg(dayText(lesson.from));
    }
    if (lesson.until.isValid()) {
        return LessonListModel::tr("until %1").arg(dayText(lesson.until));
    }
    return LessonListModel::tr("every day");
}
} // namespace

LessonSection sectionOf(const Lesson &lesson, QDate today)
{
    if (lesson.archived) {
        return LessonSection::Archived;
    }
    if (lesson.model) {
        return LessonSection::Models;
    }
    if (!lesson.published) {
        return LessonSection::InPreparation;
    }
    if (runsOn(lesson, today)) {
        return LessonSection::Today;
    }
    return lesson.from.isValid() && lesson.from > today ? LessonSection::ToCome
                                                        : LessonSection::Past;
}

LessonListModel::LessonListModel(StepListModel::Describe describe, QObject *parent)
    : QAbstractListModel(parent)
    , m_describe(std::move(describe))
{
}

void LessonListModel::setLessons(std::vector<Lesson> lessons,
                                 std::vector<Profile> profiles,
                                 const QStringList &languages,
                                 QDate today)
{
    std::ranges::stable_sort(
        lessons, {}, [today](const Lesson &lesson) { return sectionOf(lesson, today); });
    beginResetModel();
    m_lessons = std::move(lessons);
    m_profiles = std::move(profiles);
    m_languages = languages;
    m_today = today;
    endResetModel();
    Q_EMIT countChanged();
}

const Lesson *LessonListModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_lessons, id, &Lesson::id);
    return found == m_lessons.end() ? nullptr : &*found;
}

int LessonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LessonListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Lesson &lesson = m_lessons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LessonIdRole:
        return lesson.id;
    case Qt::DisplayRole:
    case NameRole:
        return lesson.name.isEmpty() ? tr("Lesson without a name") : lesson.name;
    case SectionRole:
        return titleOf(sectionOf(lesson, m_today));
    case CharacterRole:
        return character(lesson);
    case WhoRole:
        return who(lesson);
    case ModeRole:
        if (lesson.mode == LessonMode::OnlyThese) {
            return tr("Only these activities");
        }
        return lesson.inOrder ? tr("Suggested, in order") : tr("Suggested");
    case CountRole:
        return lesson.activities.size();
    case PicturesRole:
        return pictures(lesson);
    case PublishedRole:
        return lesson.published;
    case ArchivedRole:
        return lesson.archived;
    case ModelRole:
        return lesson.model;
    case MissingRole:
        return missing(lesson);
    default:
        return {};
    }
}

QHash<int, QByteArray> LessonListModel::roleNames() const
{
    return {{LessonIdRole, "lessonId"},
            {NameRole, "name"},
            {SectionRole, "section"},
            {CharacterRole, "character"},
            {WhoRole, "who"},
            {ModeRole, "mode"},
            {CountRole, "activities"},
            {PicturesRole, "pictures"},
            {PublishedRole, "published"},
            {ArchivedRole, "archived"},
            {ModelRole, "isModel"},
            {MissingRole, "missing"}};
}

QString LessonListModel::who(const Lesson &lesson) const
{
    QStringList names;
    for (const Profile &profile : m_profiles) {
        if (lesson.profiles.contains(profile.id)) {
            names << textFor(profile.names, m_languages);
        }
    }
    const QString whom = names.isEmpty() ? tr("for nobody yet") : names.join(u", "_s);
    return lesson.model ? whom : u"%1 · %2"_s.arg(whom, daysText(lesson));
}

QString LessonListModel::character(const Lesson &lesson) const
{
    for (const Profile &profile : m_profiles) {
        if (lesson.profiles.contains(profile.id)) {
            return characterOf(profile);
        }
    }
    return fallbackCharacter();
}

QStringList LessonListModel::pictures(const Lesson &lesson) const
{
    QStringList keys;
    for (const QString &activity :
         lesson.activities.first(std::min<qsizetype>(shownPictures, lesson.activities.size()))) {
        keys << m_describe(activity).picture;
    }
    return keys;
}

int LessonListModel::missing(const Lesson &lesson) const
{
    return static_cast<int>(
        std::ranges::count_if(lesson.activities, [this](const QString &activity) {
            return m_describe(activity).missing;
        }));
}

} // namespace PrimTux
