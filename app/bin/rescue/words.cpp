// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "launch/reasons.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct RescueTexts {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Rescue)
};

} // namespace

RescueWords rescueWords(const QString &reason, const QString &log)
{
    const QStringList lines = lastLinesOf(log);
    const QStringList text{
        RescueTexts::tr("It was started several times and ended each time%1. Programs "
                        "and children’s work are not affected.")
            .arg(reason.isEmpty() ? QString() : u" (%1)"_s.arg(reason)),
        RescueTexts::tr("Try again. If that does not help, leave the session, log in "
                        "as an administrator, and look at what is below.")};
    return {.title = RescueTexts::tr("The menu cannot start"),
            .text = text.join(u'\n'),
            .heading = lines.isEmpty()
                ? RescueTexts::tr("The menu said nothing about the reason.")
                : RescueTexts::tr("The last lines of %1:").arg(QDir::toNativeSeparators(log)),
            .lines = lines,
            .again = RescueTexts::tr("Try again"),
            .leave = RescueTexts::tr("Leave the session")};
}

} // namespace PrimTux
