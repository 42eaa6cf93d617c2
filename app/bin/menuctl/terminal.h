// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <vector>

namespace PrimTux
{

/** Writes @p text and a line end to the standard output. */
void print(const QString &text);
/** Writes @p sentence to the standard error, after the program's name. */
void complain(const QString &sentence);
/** One line a problem: "file: place: reason". */
void complain(const std::vector<Problem> &problems);

/** @p rows in columns; the last one is as wide as it is. */
[[nodiscard]] QString table(const std::vector<QStringList> &rows);

/** A bar on the standard error, if that is a terminal; goes away with it. */
class ProgressBar
{
public:
    explicit ProgressBar(QString label);
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;
    ProgressBar(ProgressBar &&) = delete;
    ProgressBar &operator=(ProgressBar &&) = delete;
    ~ProgressBar();

    void show(qint64 done, qint64 total);

private:
    QString m_label;
    bool m_onTerminal;
    int m_shown = -1;
};

} // namespace PrimTux
