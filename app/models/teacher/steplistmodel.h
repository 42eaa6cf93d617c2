// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <functional>
#include <vector>

namespace PrimTux
{

/** One activity of a lesson as its teacher sees it. */
struct LessonStep {
    QString activity; // id
    QString name; // the id where this PC does not know it
    QString picture; // key; may be empty
    QString levels; // "MS · GS"
    bool missing = false; // not on this PC

    friend bool operator==(const LessonStep &, const LessonStep &) = default;
};

/** The steps of a lesson, in order. Rows move and go one by one, so that what has the focus keeps
 * it. */
class StepListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")

public:
    enum Role : quint16 {
        ActivityRole = Qt::UserRole,
        NameRole,
        PictureRole,
        LevelsRole,
        MissingRole,
    };

    /** Says of an activity what a step shows. */
    using Describe = std::function<LessonStep(const QString &activity)>;

    explicit StepListModel(Describe describe, QObject *parent = nullptr);

    /** The activities from now on. */
    void show(const QStringList &activities);

    [[nodiscard]] const std::vector<LessonStep> &steps() const { return m_steps; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void insert(int row, const QString &activity);
    void remove(int row);
    void move(int from, int to);

    Describe m_describe;
    std::vector<LessonStep> m_steps;
};

} // namespace PrimTux
