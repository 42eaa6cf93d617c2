// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDBusConnection>
#include <QRect>

#include <optional>
#include <vector>

namespace PrimTux
{

/** A thing on the screen as assistive programs see it, over AT-SPI. */
struct Accessible {
    QString service; // on the accessibility bus
    QString path;
    QString name;
    QString description;
    QString role; // "push button", "label"…
    quint64 states = 0;
    QRect place; // on the screen

    /** Bits of AtspiStateType. */
    enum class State : quint8 {
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Showing = 25,
        Visible = 30,
    };

    [[nodiscard]] bool is(State state) const;
    /** Whether a person can do something with it now: it is shown and takes the keyboard. */
    [[nodiscard]] bool isInteractive() const;
};

/** What assistive programs see of the programs on a desktop. */
class Accessibility
{
public:
    /** Reaches the accessibility bus by the session bus at @p sessionBus; it is started if need be.
     */
    [[nodiscard]] static Result<Accessibility> reach(const QString &sessionBus);

    Accessibility(Accessibility &&) = default;
    Accessibility &operator=(Accessibility &&) = delete;
    Accessibility(const Accessibility &) = delete;
    Accessibility &operator=(const Accessibility &) = delete;
    ~Accessibility();

    /** All that the process @p pid shows, in the order of its tree; empty while it shows nothing.
     */
    [[nodiscard]] std::vector<Accessible> tree(qint64 pid) const;
    /** Does what a click on it does; false if it has no such action. */
    [[nodiscard]] bool press(const Accessible &thing) const;

private:
    explicit Accessibility(const QString &address);

    [[nodiscard]] QString application(qint64 pid) const;

    QString m_name;
    QDBusConnection m_bus;
};

/** Those of @p things that are interactive. */
[[nodiscard]] std::vector<Accessible> interactive(const std::vector<Accessible> &things);
/** The one that has the keyboard. */
[[nodiscard]] std::optional<Accessible> focused(const std::vector<Accessible> &things);
/** The first that is shown and called @p name. */
[[nodiscard]] std::optional<Accessible> shown(const std::vector<Accessible> &things,
                                              QStringView name);
/** All of @p things in words, for the message of a test that failed. */
[[nodiscard]] QString inWords(const std::vector<Accessible> &things);

} // namespace PrimTux
