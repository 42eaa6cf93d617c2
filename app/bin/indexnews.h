// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace PrimTux
{

/** Says on @p bus, the system's, that the index of this PC was made again: to the menu of whoever
 * sits before it. */
void announceIndex(const QDBusConnection &bus);

/** Hears that. */
class IndexNews : public QObject
{
    Q_OBJECT

public:
    explicit IndexNews(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void made();
};

} // namespace PrimTux
