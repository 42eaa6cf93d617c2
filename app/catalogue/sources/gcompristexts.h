// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/qmlproperties.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTranslator>

#include <map>
#include <memory>

namespace PrimTux
{

/** The texts of GCompris in its own translations. */
class GComprisTexts
{
public:
    /** English, and those of @p languages of which @p folder holds a gcompris_*.qm. */
    GComprisTexts(const QString &folder, const QStringList &languages);

    /** @p value of a file of the name @p context, by language, as a catalogue document has it. */
    [[nodiscard]] QJsonObject inAllLanguages(const QString &context, const QmlValue &value) const;
    /** As inAllLanguages(), of @p goal, else of @p otherwise: the first sentences without markup.
     */
    [[nodiscard]] QJsonObject
    summaries(const QString &context, const QmlValue &goal, const QmlValue &otherwise) const;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_translators; // by language
};

/** The levels that an activity of @p stars (1 to 6) may suit, as a catalogue document has them. */
[[nodiscard]] QJsonArray levelsOfStars(int stars);

/** The place of the child's menu for the words of a section; empty if they name none. */
[[nodiscard]] QString domainOfSection(const QString &section);

/** The first sentences of @p text, at least one, without markup. */
[[nodiscard]] QString shortened(const QString &text);

} // namespace PrimTux
