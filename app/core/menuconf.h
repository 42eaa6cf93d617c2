// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"
#include "core/returnkeys.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace PrimTux
{

enum class Renderer : quint8 { Software, OpenGl };

/** What a technician sets for everybody on this PC, with what holds where nothing is set. */
struct MenuConf {
    QString profile; // id; empty: the child chooses
    QString language; // locale name; empty: the environment's
    bool windowed = false;
    std::optional<Renderer> renderer; // absent: what suits this PC
    double textScale = 1;
    double dpi = 0; // 0: as the screen says
    std::chrono::seconds startTime{20}; // for a program that shows nothing
    std::chrono::seconds closeTime{0}; // at least, for a program that is left
    std::chrono::seconds answerTime{30}; // for a question like "save?"
    ReturnKeys returnKeys;
    std::optional<HandleCorner> returnCorner; // absent: as the catalogue says
    std::chrono::seconds returnQuestion{8}; // goes away without an answer
    bool childrenSwitchOff = true; // as far as teachers let them
    std::chrono::minutes teacherLock{5}; // without a sign of the teacher
    std::optional<std::chrono::minutes> screenDark; // 0: never; absent: as usual
    std::chrono::minutes screenAwake{60}; // at most, while a program runs that nobody touches

    friend bool operator==(const MenuConf &, const MenuConf &) = default;
};

/** What is wrong in a line of menu.conf. */
struct ConfFault {
    int line = 0; // 0: the whole file
    QString key; // empty: none could be read
    QString reason; // what is wrong, and what was expected

    friend bool operator==(const ConfFault &, const ConfFault &) = default;
};

/** What menu.conf sets, and what is wrong in it. */
struct ReadMenuConf {
    MenuConf conf;
    std::vector<ConfFault> faults;
};

/**
 * Reads Paths::menuConf(): lines of "key = value", empty lines, and comments after # at the
 * beginning of a line. A line with a fault is told and left out, all others hold; a file that is
 * not there sets nothing. It is read here and not by QSettings or KConfig because those keep no
 * line numbers and take every key and every value.
 */
[[nodiscard]] ReadMenuConf readMenuConf(const QString &path);
/** The same of @p text. */
[[nodiscard]] ReadMenuConf parseMenuConf(const QByteArray &text);

/** The keys that menu.conf may set, with their defaults as one would write them. */
[[nodiscard]] std::vector<std::pair<QString, QString>> menuConfDefaults();

/** A line for an adult: "/etc/primtux-menu/menu.conf, line 3: …". */
[[nodiscard]] QString sentenceOf(const ConfFault &fault, const QString &file);

} // namespace PrimTux
