// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QJsonArray;

namespace PrimTux
{

/** Usual ages in years at the beginning and at the end of one or more school years. */
struct Ages {
    int from = 0;
    int to = 0;

    friend bool operator==(const Ages &, const Ages &) = default;
};

/**
 * The ages of grades of other school systems: the codes of the Common Education Data Standards
 * ("KG", "01"), which CASE names for education levels, plain numbers, and what was learned.
 */
class Grades
{
public:
    /** Learns the @c equivalents of the @c levels of a framework document. */
    void learn(const QJsonArray &levels);

    /** "K", "03", "Grade 3", "3rd grade", "K-2", "Year 1" if it was learned; else nothing. */
    [[nodiscard]] std::optional<Ages> agesOf(const QString &grade) const;

private:
    QHash<QString, Ages> m_learned;
};

} // namespace PrimTux
