// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

namespace PrimTux
{

/** Tells what installed software says of an activity: before the first word of documents, and
 * before what was told so earlier. */
class FirstWords
{
public:
    FirstWords(Entry &entry, QString path);

    /** @p given was written at @p key; @p now is what the field is with it. */
    void
    say(const QString &field, const QString &key, const QJsonValue &given, const QJsonValue &now);

private:
    Entry &m_entry;
    QString m_path;
};

} // namespace PrimTux
