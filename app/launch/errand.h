// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QObject>
#include <QProcess>

namespace PrimTux
{

/** Runs one of our own programs in the background, once, at low priority, and tells what it said.
 */
class Errand : public QObject
{
    Q_OBJECT

public:
    explicit Errand(QObject *parent = nullptr);
    ~Errand() override;

    /** Runs @p program (absolute path); ignored while it runs already. */
    void run(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /** What it printed; or why it failed, in its own words where it said any. */
    void finished(const PrimTux::Result<QString> &output);

private:
    void end(int exitCode, QProcess::ExitStatus status);
    void fail(QProcess::ProcessError error);

    QProcess m_process;
};

} // namespace PrimTux
