// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "launch/errand.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace PrimTux
{

/** Work that waits until the first screen is there: a new index where it is needed, what the
 * graphics can do. */
class Upkeep : public QObject
{
    Q_OBJECT

public:
    explicit Upkeep(QString menuctl, QObject *parent = nullptr);
    ~Upkeep() override;

    /** Makes the index. */
    void refresh();
    /** Makes the index if @p isStale, which is asked off the main thread, says so. */
    void refreshIf(std::function<bool()> isStale);
    /** Asks @p program, this very program, what the graphics driver can do. */
    void probe(const QString &program);

Q_SIGNALS:
    /** @p failure says why there is no new index; empty if there is one. */
    void refreshed(const QString &failure);
    void probed(const QString &renderer);

private:
    QString m_menuctl;
    Errand m_refresh;
    bool m_again = false;
    Errand m_probe;
    QThreadPool m_looking; // last: waits for its work before the rest goes
};

} // namespace PrimTux
