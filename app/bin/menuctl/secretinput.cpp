// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/secretinput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace PrimTux
{

namespace
{
struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

constexpr qint64 longestLine = 1024;

/** A terminal that shows nothing of what is typed, as long as this lives. */
class SilentTerminal
{
public:
    SilentTerminal()
        : m_known(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    SilentTerminal(SilentTerminal &&) = delete;
    SilentTerminal &operator=(SilentTerminal &&) = delete;
    ~SilentTerminal()
    {
        if (m_known) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputs("\n", stderr);
        }
    }

private:
    termios m_before{};
    bool m_known;
};
} // namespace

bool isTyped()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<QString> readSecret(const QString &question)
{
    if (isTyped()) {
        std::fputs(qPrintable(question), stderr);
    }
    const SilentTerminal silent;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return std::unexpected(Error{input.errorString()});
    }
    const QByteArray line = input.readLine(longestLine + 1);
    if (line.isEmpty() || line.size() > longestLine) {
        return std::unexpected(
            Error{SecretText::tr("A line was expected from the standard input.")});
    }
    return QString::fromUtf8(line.trimmed());
}

} // namespace PrimTux
