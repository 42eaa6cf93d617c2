// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

#include <QHash>

#include <optional>

namespace PrimTux
{

/** Settings that activities share: those of an activity's own document come before the last of that
 * name of any. */
class Recipes
{
public:
    explicit Recipes(const std::vector<DocumentPart> &parts);

    /** Prepares @p entry by the recipes @p names; what it says itself is the last word. One that is
     * not there is told in @p findings. */
    void addTo(Entry &entry, const QStringList &names, std::vector<Finding> &findings) const;

private:
    [[nodiscard]] std::optional<QJsonObject> find(const QString &source, const QString &name) const;

    QHash<std::pair<QString, QString>, QJsonObject> m_byDocument;
};

} // namespace PrimTux
