// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handycommand.h"

#include <KShell>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::HandyMenu)
};

std::unexpected<Error> noCommand(const QString &reason)
{
    return std::unexpected(Error{reason});
}

QString programIn(const QStringList &arguments)
{
    return arguments.value(0).section(u'/', -1);
}

/** The signs for a shell in @p line, as a person looks for them. */
QString shellSigns(const QString &line)
{
    QStringList signs;
    for (const QString &sign : {u"&&"_s,
                                u"||"_s,
                                u"|"_s,
                                u"&"_s,
                                u";"_s,
                                u"<"_s,
                                u">"_s,
                                u"`"_s,
                                u"$"_s,
                                u"("_s,
                                u"{"_s,
                                u"*"_s,
                                u"?"_s,
                                u"["_s,
                                u"~"_s,
                                u"#"_s,
                                u"="_s}) {
        if (line.contains(sign) && std::ranges::none_of(signs, [&](const QString &known) {
                return known.contains(sign);
            })) {
            signs << u'“' + sign + u'”';
        }
    }
    return signs.join(u", "_s);
}

bool opensFiles(const QString &program)
{
    static const QStringList all{u"xdg-open"_s,
                                 u"exo-open"_s,
                                 u"gnome-open"_s,
                                 u"gvfs-open"_s,
                                 u"kde-open"_s,
                                 u"kde-open5"_s,
                                 u"see"_s};
    return all.contains(program);
}

bool isBrowser(const QString &program)
{
    static const QStringList all{u"brave-browser"_s,
                                 u"chromium"_s,
                                 u"chromium-browser"_s,
                                 u"epiphany"_s,
                                 u"epiphany-browser"_s,
                                 u"falkon"_s,
                                 u"firefox"_s,
                                 u"firefox-esr"_s,
                                 u"google-chrome"_s,
                                 u"iceweasel"_s,
                                 u"konqueror"_s,
                                 u"midori"_s,
                                 u"qupzilla"_s,
                                 u"qwant"_s,
                                 u"sensible-browser"_s,
                                 u"surf"_s,
                                 u"vivaldi"_s,
                                 u"www-browser"_s,
                                 u"x-www-browser"_s};
    return all.contains(program);
}

bool asksForRights(const QString &program)
{
    static const QStringList all{u"beesu"_s,
                                 u"gksu"_s,
                                 u"gksudo"_s,
                                 u"kdesu"_s,
                                 u"kdesudo"_s,
                                 u"pkexec"_s,
                                 u"su"_s,
                                 u"su-to-root"_s,
                                 u"sudo"_s};
    return all.contains(program) || program.endsWith("-pkexec"_L1);
}

bool isShell(const QStringList &arguments)
{
    static const QStringList all{u"sh"_s, u"bash"_s, u"dash"_s, u"zsh"_s, u"eval"_s, u"source"_s};
    const QString program = programIn(arguments);
    return all.contains(program) && (arguments.size() < 2 || arguments[1].startsWith(u'-'));
}

bool endsSession(const QStringList &arguments)
{
    static const QStringList all{u"shutdown"_s,
                                 u"poweroff"_s,
                                 u"halt"_s,
                                 u"reboot"_s,
                                 u"systemctl"_s,
                                 u"loginctl"_s,
                                 u"xfce4-session-logout"_s,
                                 u"lxsession-logout"_s,
                                 u"lxqt-leave"_s};
    return all.contains(programIn(arguments));
}

bool isWebAddress(const QString &address)
{
    return address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || address.startsWith("https://"_L1, Qt::CaseInsensitive)
        || address.startsWith("www."_L1, Qt::CaseInsensitive);
}

Result<HandyCommand> pageAt(QString address)
{
    if (address.startsWith("www."_L1, Qt::CaseInsensitive)) {
        address.prepend("http://"_L1);
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return noCommand(CommandText::tr("“%1” is not the address of a page; http or https and a "
                                         "host, without a user, was expected.")
                             .arg(address));
    }
    return HandyCommand{.arguments = {}, .url = url.toString(QUrl::FullyEncoded), .opens = {}};
}

Result<HandyCommand> fileAt(const QString &target)
{
    const QString file = target.startsWith("file:"_L1) ? QUrl(target).toLocalFile() : target;
    if (!QDir::isAbsolutePath(file)) {
        return noCommand(CommandText::tr("“%1” is no absolute path and no address; one of them was "
                                         "expected.")
                             .arg(target));
    }
    return HandyCommand{.arguments = {}, .url = {}, .opens = QDir::cleanPath(file)};
}

/** What of the arguments of a browser is a page: also in "--app=ADDRESS". */
QString pageIn(const QStringList &arguments)
{
    for (const QString &argument : arguments.sliced(1)) {
        const QString value = argument.startsWith(u'-') ? argument.section(u'=', 1) : argument;
        if (isWebAddress(value) || value.startsWith("file:"_L1) || value.startsWith(u'/')) {
            return value;
        }
    }
    return {};
}

Result<QStringList> argumentsOf(const QString &line)
{
    // Unquoted addresses go through shells as they are, in spite of their question marks.
    static const QRegularExpression address(
        u"(?<![^\\s])(https?://[^\\s'\"|;&<>`$(){}\\\\]+)(?![^\\s])"_s);
    QString plain = line.trimmed().replace(address, u"'\\1'"_s);
    if (plain.endsWith(u'&') && !plain.endsWith("&&"_L1)) {
        plain.chop(1); // what a menu starts goes on by itself
    }
    KShell::Errors error = KShell::NoError;
    QStringList arguments = KShell::splitArgs(plain, KShell::AbortOnMeta, &error);
    if (error == KShell::BadQuoting) {
        return noCommand(CommandText::tr("A quotation mark in the command is never closed."));
    }
    const bool home = std::ranges::any_of(
        arguments, [](const QString &argument) { return argument.startsWith(u'~'); });
    if (error == KShell::FoundMeta || home) {
        return noCommand(CommandText::tr("The command needs a shell (%1); programs are started "
                                         "without one. A program and its arguments were expected.")
                             .arg(shellSigns(plain)));
    }
    if (arguments.value(0) == "exec"_L1) {
        arguments.removeFirst();
    }
    static const QRegularExpression fileCode(u"^%[a-zA-Z]$"_s); // left over from desktop entries
    arguments.removeIf([](const QString &argument) { return fileCode.match(argument).hasMatch(); });
    return arguments;
}
} // namespace

Result<HandyCommand> handyCommandOf(const QString &line)
{
    const auto split = argumentsOf(line);
    if (!split) {
        return std::unexpected(split.error());
    }
    const QStringList &arguments = *split;
    const QString program = programIn(arguments);
    if (program.isEmpty()) {
        return noCommand(CommandText::tr("The command names no program."));
    }
    if (isShell(arguments)) {
        return noCommand(CommandText::tr("The command needs a shell (%1); programs are started "
                                         "without one. A program and its arguments were expected.")
                             .arg(program));
    }
    if (asksForRights(program)) {
        return noCommand(CommandText::tr("The command asks for the administrator's rights (%1), "
                                         "which nothing in the menu has.")
                             .arg(program));
    }
    if (endsSession(arguments)) {
        return noCommand(CommandText::tr("The command ends the session (%1); the menu has its own "
                                         "way to do so.")
                             .arg(program));
    }
    if (arguments[0].contains(u'/') && !QDir::isAbsolutePath(arguments[0])) {
        return noCommand(CommandText::tr("“%1” is relative to a folder; an absolute path, or a "
                                         "program's name alone, was expected.")
                             .arg(arguments[0]));
    }
    const bool opener
        = opensFiles(program) || (program == "gio"_L1 && arguments.value(1) == "open"_L1);
    const QString page = isBrowser(program) ? pageIn(arguments) : QString();
    const QString target = opener ? arguments.value(arguments.size() - 1) : page;
    if (opener && arguments.size() < 2) {
        return noCommand(CommandText::tr("The command opens nothing; a file or an address was "
                                         "expected after “%1”.")
                             .arg(program));
    }
    if (target.isEmpty()) {
        return HandyCommand{.arguments = arguments, .url = {}, .opens = {}};
    }
    return isWebAddress(target) ? pageAt(target) : fileAt(target);
}

} // namespace PrimTux
