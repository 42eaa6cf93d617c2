// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execline.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

[[nodiscard]] std::unexpected<Error> refusal(const QString &reason)
{
    return std::unexpected(Error{reason});
}

/** Takes a line apart, one character after the other. */
class ExecReader
{
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ExecLine)

public:
    ExecReader(QStringView line, const ExecFields &fields)
        : m_rest(line)
        , m_fields(fields)
    {
    }

    [[nodiscard]] Result<QStringList> arguments()
    {
        while (!m_rest.isEmpty()) {
            if (const Result<void> step = readOne(); !step) {
                return std::unexpected(step.error());
            }
        }
        endArgument();
        if (m_arguments.isEmpty() || m_arguments.constFirst().isEmpty()) {
            return refusal(tr("The Exec line names no program."));
        }
        return std::move(m_arguments);
    }

private:
    [[nodiscard]] QChar next()
    {
        const QChar first = m_rest.front();
        m_rest = m_rest.sliced(1);
        return first;
    }

    void append(QStringView text) { m_argument = m_argument.value_or(QString()).append(text); }

    void endArgument()
    {
        if (m_argument && !(m_argument->isEmpty() && m_onlyCodes)) {
            m_arguments << *std::move(m_argument);
        }
        m_argument.reset();
        m_onlyCodes = true;
    }

    [[nodiscard]] Result<void> readOne()
    {
        const QChar character = next();
        switch (character.unicode()) {
        case u' ':
        case u'\t':
        case u'\n':
            endArgument();
            return {};
        case u'"':
            return readQuoted();
        case u'\'': // not in the specification, but GLib and KDE read it, and real entries rely on
                    // it
            return readLiteral();
        case u'%':
            return readCode();
        case u'\\':
            m_onlyCodes = false;
            append(m_rest.isEmpty() ? QString(character) : QString(next()));
            return {};
        case u'|':
        case u'&':
        case u';':
        case u'<':
        case u'>':
        case u'`':
            return refusal(
                tr("The Exec line has “%1” outside quotes, which needs a shell; programs are "
                   "started without one. Put the argument in double quotes.")
                    .arg(character));
        default:
            m_onlyCodes = false;
            append(QString(character));
            return {};
        }
    }

    [[nodiscard]] Result<void> readQuoted()
    {
        m_onlyCodes = false;
        append(u"");
        while (!m_rest.isEmpty()) {
            const QChar character = next();
            if (character == u'"') {
                return {};
            }
            if (character == u'\\' && !m_rest.isEmpty() && u"\"`$\\"_s.contains(m_rest.front())) {
                append(QString(next()));
            } else if (character == u'%') {
                if (const Result<void> code = readCode(); !code) {
                    return code;
                }
            } else {
                append(QString(character));
            }
        }
        return refusal(tr("The Exec line has a double quote that is never closed."));
    }

    [[nodiscard]] Result<void> readLiteral()
    {
        m_onlyCodes = false;
        const qsizetype end = m_rest.indexOf(u'\'');
        if (end < 0) {
            return refusal(tr("The Exec line has a single quote that is never closed."));
        }
        append(m_rest.first(end));
        m_rest = m_rest.sliced(end + 1);
        return {};
    }

    [[nodiscard]] Result<void> readCode()
    {
        if (m_rest.isEmpty()) {
            return refusal(
                tr("The Exec line ends in a single “%”; a percent sign is written “%%”."));
        }
        const QChar code = next();
        switch (code.unicode()) {
        case u'%':
            m_onlyCodes = false;
            append(u"%");
            return {};
        case u'c':
            append(m_fields.name);
            return {};
        case u'k':
            append(m_fields.desktopFile);
            return {};
        case u'i':
            return readIcon();
        case u'f': // nothing is opened with an activity
        case u'F':
        case u'u':
        case u'U':
        case u'd': // out of use; to be removed, says the specification
        case u'D':
        case u'n':
        case u'N':
        case u'v':
        case u'm':
            append(u"");
            return {};
        default:
            return refusal(
                tr("The Exec line has the unknown field code “%1”; a percent sign is written “%%”.")
                    .arg(u'%' + QString(code)));
        }
    }

    // Two arguments, or none without an icon.
    [[nodiscard]] Result<void> readIcon()
    {
        const bool alone = !m_argument && (m_rest.isEmpty() || m_rest.front().isSpace());
        if (!alone) {
            return refusal(tr("The Exec line has “%i” inside an argument; it must stand alone."));
        }
        if (!m_fields.icon.isEmpty()) {
            m_arguments << u"--icon"_s << m_fields.icon;
        }
        return {};
    }

    QStringView m_rest;
    const ExecFields &m_fields;
    QStringList m_arguments;
    std::optional<QString> m_argument; // none between arguments
    bool m_onlyCodes = true; // so far: then an empty one is no argument at all
};

} // namespace

Result<QStringList> parseExec(QStringView exec, const ExecFields &fields)
{
    return ExecReader(exec, fields).arguments();
}

} // namespace PrimTux
