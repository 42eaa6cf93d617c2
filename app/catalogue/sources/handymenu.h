// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <vector>

namespace PrimTux
{

/** What is larger, in bytes, is no menu made by hand. */
inline constexpr qint64 largestHandyMenu = 256L * 1024;

/** One button of a HandyMenu. */
struct HandyApp {
    QString name;
    QString generic; // what kind of program it is
    QString icon; // name of the icon theme, or absolute file
    QString command; // a shell line
    QString place; // "line 12: Calcul: Tux Math"

    friend bool operator==(const HandyApp &, const HandyApp &) = default;
};

/** A page of such buttons. */
struct HandySection {
    QString name;
    std::vector<HandyApp> apps;

    friend bool operator==(const HandySection &, const HandySection &) = default;
};

/** Whose menu a file is. */
enum class HandySession : quint8 {
    Unknown,
    Mini,
    Super,
    Maxi,
    Prof,
};

/** What a file of HandyMenu, the older menu of PrimTux, says. */
struct HandyMenu {
    QString source;
    HandySession session = HandySession::Unknown;
    std::vector<HandySection> sections;
    int skipped = 0; // buttons that say too little
    std::vector<Problem> problems;
};

/** The session in the name of a file ("handymenu-mini.yaml", "handymenu-mini.default.yaml"), else
 * in that of its folder. */
[[nodiscard]] HandySession sessionOf(const QString &file);

/**
 * A menu from YAML 1.1: sections {id, name, apps}, apps {name, generic, icon, cmd}. Tags of Python
 * are not looked at; text that is not UTF-8 is taken for Latin-1. Errors: not YAML, no list of
 * sections, too large, too deep, too much.
 */
[[nodiscard]] std::expected<HandyMenu, Problem> parseHandyMenu(const QByteArray &content,
                                                               const QString &source);

/** As parseHandyMenu(). Errors besides: the file cannot be read. */
[[nodiscard]] std::expected<HandyMenu, Problem> readHandyMenu(const QString &path);

} // namespace PrimTux
