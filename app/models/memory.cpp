// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/memory.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{

constexpr auto unknownStart = 5000ms;
constexpr auto longestStart = 60'000ms; // a sleeping PC is not a slow program

QString startKey(const QString &activityId)
{
    return "starts/"_L1 + CrashKeys::keyOf(activityId);
}

QString crashKey(const QString &activityId)
{
    return CrashKeys::inARow + u'/' + CrashKeys::keyOf(activityId);
}

} // namespace

Memory::Memory(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Memory::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Memory::setLanguage(const QString &language)
{
    m_settings.setValue("language"_L1, language);
    m_settings.sync();
}

QString Memory::indexLanguage() const
{
    return m_settings.value("index-language"_L1).toString();
}

void Memory::setIndexLanguage(const QString &language)
{
    m_settings.setValue("index-language"_L1, language);
}

bool Memory::offersPower() const
{
    return m_settings.value("power"_L1).toBool();
}

void Memory::setOffersPower(bool offered)
{
    if (offered != offersPower()) {
        m_settings.setValue("power"_L1, offered);
    }
}

QString Memory::lastProfile() const
{
    return m_settings.value("profile"_L1).toString();
}

void Memory::setLastProfile(const QString &profileId)
{
    m_settings.setValue("profile"_L1, profileId);
}

QString Memory::voiceLanguage() const
{
    return m_settings.value("voiceLanguage"_L1).toString();
}

void Memory::setVoiceLanguage(const QString &language)
{
    m_settings.setValue("voiceLanguage"_L1, language);
}

std::chrono::milliseconds Memory::typicalStart(const QString &activityId) const
{
    const int known = m_settings.value(startKey(activityId)).toInt();
    return known > 0 ? std::min(std::chrono::milliseconds(known), longestStart) : unknownStart;
}

void Memory::noteStart(const QString &activityId, std::chrono::milliseconds took)
{
    const bool known = m_settings.contains(startKey(activityId));
    const auto learnt = known ? (2 * typicalStart(activityId) + took) / 3 : took;
    m_settings.setValue(startKey(activityId),
                        static_cast<int>(std::clamp(learnt, 1ms, longestStart).count()));
}

void Memory::noteEnd(const QString &activityId, bool crashed)
{
    if (crashed) {
        m_settings.setValue(crashKey(activityId), crashesInARow(activityId) + 1);
    } else {
        m_settings.remove(crashKey(activityId));
    }
}

void Memory::setLastCrash(const Crash &crash)
{
    m_settings.setValue(CrashKeys::activity, crash.activity);
    m_settings.setValue(CrashKeys::time, crash.time.toUTC().toString(Qt::ISODate));
    m_settings.setValue(CrashKeys::reason, crash.reason);
}

int Memory::crashesInARow(const QString &activityId) const
{
    return m_settings.value(crashKey(activityId)).toInt();
}

QString Memory::renderer(const QString &machine) const
{
    return m_settings.value("renderer/machine"_L1).toString() == machine
        ? m_settings.value("renderer/name"_L1).toString()
        : QString();
}

void Memory::setRenderer(const QString &machine, const QString &renderer)
{
    m_settings.setValue("renderer/machine"_L1, machine);
    m_settings.setValue("renderer/name"_L1, renderer);
}

} // namespace PrimTux
