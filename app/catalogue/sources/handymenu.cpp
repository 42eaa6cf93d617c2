// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handymenu.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct HandyText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::HandyMenu)
};

constexpr qsizetype longestText = 2000;
constexpr int mostItems = 2000; // sections and apps, each time an alias names them

HandySession sessionIn(const QString &name)
{
    static const QRegularExpression pattern(u"(?:^|[-_.0-9])(mini|super|maxi|prof)(?:[-_.]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString session = pattern.match(name).captured(1).toLower();
    if (session == "mini"_L1) {
        return HandySession::Mini;
    }
    if (session == "super"_L1) {
        return HandySession::Super;
    }
    if (session == "maxi"_L1) {
        return HandySession::Maxi;
    }
    return session.isEmpty() ? HandySession::Unknown : HandySession::Prof;
}

QString lineOf(const YAML::Mark &mark)
{
    return mark.is_null()
        ? QString()
        : HandyText::tr("line %1, column %2").arg(mark.line + 1).arg(mark.column + 1);
}

/** Text in UTF-8, and whether it was. */
std::pair<std::string, bool> inUtf8(const QByteArray &content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? std::pair(QString::fromLatin1(content).toStdString(), false)
                           : std::pair(text.toStdString(), true);
}

// UTF-8 that a program took for Latin-1 and wrote as UTF-8 again: "FranÃ§ais".
QString mended(const QString &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QByteArray bytes = text.toLatin1();
    const QString again = utf8(bytes);
    const bool broken = QString::fromLatin1(bytes) == text && !utf8.hasError();
    return broken ? again : text;
}

/** Takes a parsed file apart; the library throws. */
class Reader
{
public:
    explicit Reader(HandyMenu &menu)
        : m_menu(menu)
    {
    }

    /** Empty, or why nothing of it can be used. */
    [[nodiscard]] std::optional<Problem> read(const YAML::Node &root)
    {
        if (!root.IsSequence()) {
            return problem(lineOf(root.Mark()),
                           HandyText::tr("This is no menu of HandyMenu; a list of sections with "
                                         "\"name\" and \"apps\" was expected."));
        }
        for (const YAML::Node &section : root) {
            if (!readSection(section)) {
                return problem({},
                               HandyText::tr("The menu has more than %1 sections and programs; "
                                             "fewer were expected.")
                                   .arg(mostItems));
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Problem problem(const QString &place, const QString &reason) const
    {
        return {.source = m_menu.source, .place = place, .reason = reason};
    }

    void skip(const QString &place, const QString &reason)
    {
        m_menu.problems.push_back(problem(place, reason));
    }

    // Whatever its tag says, a scalar is its characters.
    [[nodiscard]] static QString text(const YAML::Node &map, const char *key)
    {
        const YAML::Node value = map[key];
        return value && value.IsScalar()
            ? mended(QString::fromStdString(value.Scalar())).simplified()
            : QString();
    }

    [[nodiscard]] bool readSection(const YAML::Node &node)
    {
        if (++m_items > mostItems) {
            return false;
        }
        const QString line = lineOf(node.Mark());
        if (!node.IsMap()) {
            skip(line,
                 HandyText::tr("This is no section; \"name\" and \"apps\" were expected. It is "
                               "left out."));
            return true;
        }
        HandySection section{.name = text(node, "name"), .apps = {}};
        const YAML::Node apps = node["apps"];
        if (!apps || apps.IsNull()) {
            return true; // a new section is empty
        }
        if (!apps.IsSequence()) {
            skip(line + u": "_s + section.name,
                 HandyText::tr("\"apps\" is not a list of programs, which was expected. The "
                               "section is left out."));
            return true;
        }
        for (const YAML::Node &app : apps) {
            if (!readApp(app, section)) {
                return false;
            }
        }
        m_menu.sections.push_back(std::move(section));
        return true;
    }

    [[nodiscard]] bool readApp(const YAML::Node &node, HandySection &section)
    {
        if (++m_items > mostItems) {
            return false;
        }
        HandyApp app;
        QStringList place{lineOf(node.Mark()), section.name};
        if (node.IsMap()) {
            app = {.name = text(node, "name"),
                   .generic = text(node, "generic"),
                   .icon = text(node, "icon"),
                   .command = text(node, "cmd"),
                   .place = {}};
            place << app.name;
        }
        place.removeAll(QString());
        app.place = place.join(": "_L1);
        if (app.command.isEmpty()) {
            ++m_menu.skipped;
            skip(app.place,
                 HandyText::tr("The program has no command; \"cmd\" with a text was expected. It "
                               "is left out."));
        } else if (std::max({app.name.size(), app.generic.size(), app.command.size()})
                   > longestText) {
            ++m_menu.skipped;
            skip(lineOf(node.Mark()),
                 HandyText::tr("A text is longer than %1 characters; a name and a command were "
                               "expected. The program is left out.")
                     .arg(longestText));
        } else {
            section.apps.push_back(std::move(app));
        }
        return true;
    }

    HandyMenu &m_menu;
    int m_items = 0;
};

std::unexpected<Problem>
noMenu(const QString &source, const QString &reason, const QString &place = {})
{
    return std::unexpected(Problem{.source = source, .place = place, .reason = reason});
}

std::unexpected<Problem> menuTooLarge(const QString &source)
{
    return noMenu(source,
                  HandyText::tr("The file is too large; at most %1 was expected.")
                      .arg(QLocale().formattedDataSize(largestHandyMenu, 0)));
}
} // namespace

HandySession sessionOf(const QString &file)
{
    const QFileInfo info(file);
    const HandySession session = sessionIn(info.fileName());
    return session == HandySession::Unknown ? sessionIn(info.absoluteDir().dirName()) : session;
}

std::expected<HandyMenu, Problem> parseHandyMenu(const QByteArray &content, const QString &source)
{
    if (content.size() > largestHandyMenu) {
        return menuTooLarge(source);
    }
    HandyMenu menu{.source = source,
                   .session = sessionOf(source),
                   .sections = {},
                   .skipped = 0,
                   .problems = {}};
    const auto [text, wasUtf8] = inUtf8(content);
    if (!wasUtf8) {
        menu.problems.push_back(
            {.source = source,
             .place = {},
             .reason = HandyText::tr("The file is not in UTF-8; it is read as Latin-1.")});
    }
    try {
        if (auto problem = Reader(menu).read(YAML::Load(text))) {
            return std::unexpected(*std::move(problem));
        }
    } catch (const YAML::DeepRecursion &) {
        return noMenu(source,
                      HandyText::tr("Lists are nested too deep; sections with programs were "
                                    "expected."));
    } catch (const YAML::Exception &exception) {
        return noMenu(source,
                      HandyText::tr("This is not YAML (%1); a file of HandyMenu was expected.")
                          .arg(QString::fromStdString(exception.msg)),
                      lineOf(exception.mark));
    }
    return menu;
}

std::expected<HandyMenu, Problem> readHandyMenu(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return noMenu(path, HandyText::tr("This is not a file that can be read."));
    }
    return parseHandyMenu(file.read(largestHandyMenu + 1), path);
}

} // namespace PrimTux
