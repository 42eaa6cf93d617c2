// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/steplistmodel.h"

#include "core/lesson.h"
#include "core/profile.h"

namespace PrimTux
{

/** Where a lesson stands in the list. */
enum class LessonSection : quint8 {
    Today,
    ToCome,
    InPreparation,
    Past,
    Models,
    Archived,
};

[[nodiscard]] LessonSection sectionOf(const Lesson &lesson, QDate today);

/** All lessons as their teacher sees them, by section. */
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role : quint16 {
        LessonIdRole = Qt::UserRole,
        NameRole,
        SectionRole, // its title
        CharacterRole, // whose penguin
        WhoRole, // "mini, super · 23 – 27 nov."
        ModeRole,
        CountRole, // of activities
        PicturesRole, // keys of the first four
        PublishedRole,
        ArchivedRole,
        ModelRole,
        MissingRole, // how many activities are not on this PC
    };

    explicit LessonListModel(StepListModel::Describe describe, QObject *parent = nullptr);

    void setLessons(std::vector<Lesson> lessons,
                    std::vector<Profile> profiles,
                    const QStringList &languages,
                    QDate today);
    /** nullptr: there is none of this id. */
    [[nodiscard]] const Lesson *find(const QString &id) const;

    /** "mini, super · 23 – 27 nov." */
    [[nodiscard]] QString who(const Lesson &lesson) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_lessons.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString character(const Lesson &lesson) const;
    [[nodiscard]] QStringList pictures(const Lesson &lesson) const;
    [[nodiscard]] int missing(const Lesson &lesson) const;

    StepListModel::Describe m_describe;
    std::vector<Lesson> m_lessons;
    std::vector<Profile> m_profiles;
    QStringList m_languages;
    QDate m_today;
};

} // namespace PrimTux
