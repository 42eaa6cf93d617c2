// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSet>

#include <chrono>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace PrimTux
{

class ClassroomFile;

/** What children of a profile did of one activity of a lesson; names of children are not known. */
struct Stay {
    QString profile;
    QString lesson;
    QString activity;
    std::chrono::seconds time{0}; // all times together
    bool done = false;

    friend bool operator==(const Stay &, const Stay &) = default;
};

/**
 * How far the children of this account are in their lessons on this PC; nobody else is told. A file
 * that cannot be read is put aside, and nothing is done then. To be used from one thread.
 */
class Progress
{
public:
    /** In the file at @p path, which is opened at the first question and made at the first note. */
    explicit Progress(QString path);
    ~Progress();

    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /** Whether the file is used; else all is forgotten with this object. At first it is. */
    void setKept(bool kept) { m_kept = kept; }

    /** The activities of a lesson that are done. */
    [[nodiscard]] QSet<QString> doneOf(const QString &profile, const QString &lesson);
    /** All that is known of a lesson, by activity. */
    [[nodiscard]] std::vector<Stay> staysIn(const QString &profile, const QString &lesson);
    /** Adds to what is known. Errors: the file cannot be written; it is known until the end of this
     * object all the same. */
    [[nodiscard]] Result<void> note(const Stay &stay);
    /** Forgets everything. Errors: the file cannot be removed. */
    [[nodiscard]] Result<void> erase();

private:
    using Key = std::tuple<QString, QString, QString>; // profile, lesson, activity

    [[nodiscard]] Result<const ClassroomFile *> opened(bool make);
    [[nodiscard]] std::vector<Stay> readStays(const QString &profile, const QString &lesson);

    QString m_path;
    bool m_kept = true;
    bool m_failed = false; // the file is of no use: it was told once
    std::unique_ptr<ClassroomFile> m_file;
    std::map<Key, Stay> m_unwritten;
};

} // namespace PrimTux
