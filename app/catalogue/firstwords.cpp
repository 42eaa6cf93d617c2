// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/firstwords.h"

#include <utility>

namespace PrimTux
{

FirstWords::FirstWords(Entry &entry, QString path)
    : m_entry(entry)
    , m_path(std::move(path))
{
}

void FirstWords::say(const QString &field,
                     const QString &key,
                     const QJsonValue &given,
                     const QJsonValue &now)
{
    std::vector<Given> &words = m_entry.history[field];
    words.insert(words.begin(), {.value = given, .origin = {.source = m_path, .pointer = key}});
    m_entry.json[field] = now;
}

} // namespace PrimTux
