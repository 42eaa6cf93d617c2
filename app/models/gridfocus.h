// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/**
 * Where the arrow keys lead in a grid that is filled row by row. Left and right go on in the row
 * before or after; what leads out of the grid is told by signal, and the screen decides what lies
 * there. A single column is a list.
 */
class GridFocus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY mirroredChanged FINAL)
    Q_PROPERTY(bool besideRail MEMBER m_besideRail NOTIFY besideRailChanged FINAL)

public:
    explicit GridFocus(QObject *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);

    /** Follows an arrow, Home or End key; false if @p key is none of them. */
    Q_INVOKABLE bool follow(int key);

Q_SIGNALS:
    void columnsChanged();
    void countChanged();
    void currentChanged();
    void mirroredChanged();
    void leftAbove();
    void leftBelow();
    void leftBefore(); // from the first tile; beside a rail or in a single column from every row
    void leftAfter(); // from the last tile; in a single column from every row
    void besideRailChanged();

private:
    void forward();
    void backward();

    int m_columns = 1;
    int m_count = 0;
    int m_current = 0;
    bool m_mirrored = false;
    bool m_besideRail = false;
};

} // namespace PrimTux
