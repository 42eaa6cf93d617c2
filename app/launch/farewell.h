// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace PrimTux
{

class ProgramWindows;

/**
 * Asks the windows of a program to close and waits until they are: so long as is allowed, and
 * longer once it asks something ("save?").
 */
class Farewell : public QObject
{
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds grace{5'000};
        std::chrono::milliseconds forAnswers{30'000};
    };

    Farewell(ProgramWindows &windows, Times times, QObject *parent = nullptr);

Q_SIGNALS:
    /** It did not close in time. */
    void unheard();
    /** Its question was answered, and it stays. */
    void stayed();

private:
    QTimer m_timer;
};

} // namespace PrimTux
