// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <vector>

namespace PrimTux
{

/** A part of a text in QML: a string literal, or the source text of qsTr(); arguments of arg(). */
struct QmlText {
    QString text;
    bool translatable = false;
    QStringList arguments = {}; // NOLINT(readability-redundant-member-init): may be left out

    friend bool operator==(const QmlText &, const QmlText &) = default;
};

/** The value of a property: texts put one after the other; empty if it is anything else. */
struct QmlValue {
    std::vector<QmlText> texts;
    QString written; // as it stands in the file

    /** The whole text, its translatable parts through @p translated. */
    [[nodiscard]] QString text(const std::function<QString(const QString &)> &translated) const;

    friend bool operator==(const QmlValue &, const QmlValue &) = default;
};

using QmlProperties = QHash<QString, QmlValue>;

/** Why QML could not be read. */
struct QmlFault {
    int line = 0; // from one
    QString reason;

    friend bool operator==(const QmlFault &, const QmlFault &) = default;
};

/**
 * The properties that the outermost object of a QML document binds. Reads literals, qsTr(), arg()
 * and their sums; executes nothing, and passes over all that lies deeper.
 */
[[nodiscard]] std::expected<QmlProperties, QmlFault> qmlProperties(const QString &document);

} // namespace PrimTux
