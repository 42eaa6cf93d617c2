// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace PrimTux
{

/** Where a value was written. */
struct Origin {
    QString source;
    QString pointer;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/** What a source says of a field: its value, or {"add": […]} or {"remove": […]}. */
struct Given {
    QJsonValue value;
    Origin origin;

    friend bool operator==(const Given &, const Given &) = default;
};

/** By key of the document what was said of it, the last word last; "id": the activity itself. */
using FieldHistory = QHash<QString, std::vector<Given>>;

} // namespace PrimTux
