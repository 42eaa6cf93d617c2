// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/objectivelabels.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace PrimTux
{

/** What a row says of an activity. */
struct FoundActivity {
    QString id;
    QString name;
    QString picture; // for an Image
    QString levels; // "CP · CE1"
    QString objective; // the label of the one that serves best
    Standing standing = Standing::Unasked;
    QStringList needs; // of allNeeds
    bool installed = false;
    QString hiddenFrom; // names of profiles
    QString suggestion; // how it could be tagged

    friend bool operator==(const FoundActivity &, const FoundActivity &) = default;
};

/**
 * The activities that were found, best first: which of them are selected, which one is current.
 * Rows are read in pages, when they are looked at.
 */
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the catalogue")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)

public:
    enum Roles : quint16 {
        ActivityIdRole = Qt::UserRole,
        NameRole,
        PictureRole,
        LevelsRole,
        ObjectiveRole,
        StandingRole, // in words; empty: no objective is asked
        ServesMainRole, // by its main objective
        NeedsRole, // in words
        NeedPictogramsRole,
        InstalledRole,
        InLessonRole,
        SelectedRole,
        HiddenFromRole, // names of profiles; empty: all see it
        SuggestionRole, // how it could be tagged; empty: nothing is suggested
    };
    Q_ENUM(Roles)

    /** Reads the activities of some rows. */
    using Read = std::function<std::vector<FoundActivity>(std::span<const quint32> rows)>;

    explicit FoundModel(QObject *parent = nullptr);

    /** Shows other rows; nothing is selected, and the first one is current. */
    void setRows(std::vector<quint32> rows, Read read);
    void setLesson(const QSet<QString> &activityIds);
    /** What rows say may be another. */
    void readAgain();
    /** Makes the activity of this id current, if it is at @p row or not far from it. */
    void makeCurrent(const QString &activityId, int row);

    [[nodiscard]] int current() const { return m_current; } // -1: there is no row
    void setCurrent(int row);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_selected.size()); }
    /** In the order of the rows. */
    [[nodiscard]] QStringList selectedIds() const;

    /** Selects a row, or takes it out again; makes it current. */
    Q_INVOKABLE void toggleSelected(int row);
    /** Selects from the row that was last toggled or current to @p row, and makes it current. */
    Q_INVOKABLE void selectTo(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void selectNone();
    /**
     * Moves by arrows, Page Up and Down (@p page rows), Home and End, with Shift selecting on the
     * way; Space toggles, Ctrl+A selects all, Escape none; false if @p key does nothing here. In a
     * grid so many @p columns are side by side.
     */
    Q_INVOKABLE bool follow(int key, int modifiers, int page, int columns = 1);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void selectionChanged();

private:
    [[nodiscard]] FoundActivity at(int row) const;
    void moveTo(int row, bool selecting);
    void changed(int role);

    std::vector<quint32> m_rows;
    Read m_read;
    mutable std::map<int, std::vector<FoundActivity>> m_pages; // those last looked at
    QSet<QString> m_lesson;
    QSet<int> m_selected;
    int m_current = -1;
    int m_anchor = 0; // where a range begins
};

} // namespace PrimTux
