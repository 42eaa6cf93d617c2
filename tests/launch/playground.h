// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace PrimTux
{

/** A place for one test: a folder of its own, and proof that no process outlives it. */
class Playground
{
public:
    /** What becomes of processes that are still there at the end. */
    enum class Leaving : quint8 { Ended, Untouched };

    /** Makes this process adopt orphans, so that none can hide. */
    explicit Playground(Leaving leaving = Leaving::Ended);
    ~Playground();

    Playground(const Playground &) = delete;
    Playground &operator=(const Playground &) = delete;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** The whole of a file; empty if there is none. */
    [[nodiscard]] QByteArray content(const QString &name) const;

private:
    QTemporaryDir m_folder;
    Leaving m_leaving;
};

/** The living and the dead (zombies) among the descendants of this process. */
[[nodiscard]] std::vector<qint64> descendants();
[[nodiscard]] bool isAlive(qint64 pid);
/** Reaps what nobody else waits for, then says whether no descendant but @p known is left. */
[[nodiscard]] bool isAlone(const std::vector<qint64> &known = {});

} // namespace PrimTux
