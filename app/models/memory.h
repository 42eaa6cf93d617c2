// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crashes.h"
#include <QSettings>

#include <chrono>

namespace PrimTux
{

/** Small facts that the menu remembers between starts, in Paths::stateFile(). Losing them harms
 * nobody. */
class Memory
{
public:
    explicit Memory(const QString &file);

    [[nodiscard]] QString lastProfile() const;
    void setLastProfile(const QString &profileId);

    /** The language that a teacher chose for the menu; empty: that of the system. */
    [[nodiscard]] QString language() const;
    /** On the disk when it returns: another start in the place of this process reads it. */
    void setLanguage(const QString &language);

    /** The language for which the index was made last. */
    [[nodiscard]] QString indexLanguage() const;
    void setIndexLanguage(const QString &language);

    /** Whether children could switch this PC off, as was found last. */
    [[nodiscard]] bool offersPower() const;
    void setOffersPower(bool offered);

    /** The language for which this PC had a voice when it was asked last; empty: none yet. */
    [[nodiscard]] QString voiceLanguage() const;
    void setVoiceLanguage(const QString &language);

    /** How long @p activityId takes on this PC from the click to its window, as learnt; 5 s while
     * unknown. */
    [[nodiscard]] std::chrono::milliseconds typicalStart(const QString &activityId) const;
    /** Learns from a start: the newest counts a third. */
    void noteStart(const QString &activityId, std::chrono::milliseconds took);

    /** Counts how often @p activityId crashed without ending well in between. */
    void noteEnd(const QString &activityId, bool crashed);
    /** The last crash of all, for whoever looks after this PC. */
    void setLastCrash(const Crash &crash);
    [[nodiscard]] int crashesInARow(const QString &activityId) const;

    /** "software" or "opengl", found on the machine that @p machine describes; empty while unknown.
     */
    [[nodiscard]] QString renderer(const QString &machine) const;
    void setRenderer(const QString &machine, const QString &renderer);

private:
    QSettings m_settings;
};

} // namespace PrimTux
