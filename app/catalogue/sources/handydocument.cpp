// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handydocument.h"

#include "catalogue/sources/handyactivity.h"
#include "catalogue/sources/handysections.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::HandyMenu)
};

QString profileOf(HandySession session)
{
    switch (session) {
    case HandySession::Mini:
        return u"mini"_s;
    case HandySession::Super:
        return u"super"_s;
    case HandySession::Maxi:
        return u"maxi"_s;
    case HandySession::Prof:
    case HandySession::Unknown:
        break;
    }
    return {};
}

Levels sessionLevels(HandySession session)
{
    switch (session) {
    case HandySession::Mini:
        return Level::PS | Level::MS | Level::GS;
    case HandySession::Super:
        return Level::CP | Level::CE1;
    case HandySession::Maxi:
        return Level::CE2 | Level::CM1 | Level::CM2;
    case HandySession::Prof:
    case HandySession::Unknown:
        break;
    }
    return {};
}

/** Gathers what menus show. */
class Importer
{
public:
    explicit Importer(const KnownPrograms &known)
        : m_known(known)
    {
    }

    void add(const HandyMenu &menu)
    {
        std::ranges::copy(menu.problems, std::back_inserter(m_import.problems));
        m_import.refused += menu.skipped;
        if (menu.session == HandySession::Unknown) {
            m_import.problems.push_back(
                {.source = menu.source,
                 .place = {},
                 .reason = ImportText::tr(
                     "The file's name does not say whose menu it is; a name as "
                     "handymenu-mini.yaml (or super, maxi, prof) was expected. Its programs get "
                     "no level, and no profile a selection.")});
        }
        for (const HandySection &section : menu.sections) {
            for (const HandyApp &app : section.apps) {
                add(menu, section, app);
            }
        }
    }

    [[nodiscard]] HandyImport done()
    {
        QJsonArray activities;
        for (const HandyActivity &made : m_made) {
            activities.append(jsonOf(made));
            m_import.made << made.id;
        }
        QJsonArray profiles;
        for (const HandySession session :
             {HandySession::Mini, HandySession::Super, HandySession::Maxi}) {
            if (const auto shown = m_selections.find(session); shown != m_selections.end()) {
                profiles.append(
                    QJsonObject{{u"id"_s, profileOf(session)},
                                {u"selection"_s, QJsonArray::fromStringList(shown->second)}});
            }
        }
        m_import.document = {{u"format"_s, 1},
                             {u"title"_s,
                              QJsonObject{{u"fr"_s, u"Repris de HandyMenu"_s},
                                          {u"en"_s, u"Taken over from HandyMenu"_s}}},
                             {u"activities"_s, activities},
                             {u"profiles"_s, profiles}};
        return std::move(m_import);
    }

private:
    void add(const HandyMenu &menu, const HandySection &section, const HandyApp &app)
    {
        const auto command = handyCommandOf(app.command);
        if (!command) {
            refuse(menu, app, command.error().message);
            return;
        }
        const Levels levels = sessionLevels(menu.session);
        const QString target = command->url + command->opens;
        const Activity *known = target.isEmpty() ? m_known.find(command->arguments, levels)
                                                 : m_known.findTarget(target);
        if (known != nullptr) {
            if (!m_import.matched.contains(known->id)) {
                m_import.matched << known->id;
            }
            show(menu.session, known->id);
            return;
        }
        const QStringList &arguments = command->arguments;
        if (arguments.value(0).section(u'/', -1).startsWith("gcompris"_L1)
            && (arguments.contains(u"--launch"_s) || arguments.contains(u"-l"_s))) {
            refuse(menu,
                   app,
                   ImportText::tr("GCompris has no such activity on this PC; it would show its "
                                  "whole menu. The name of an installed one was expected: "
                                  "gcompris-qt --list-activities"));
            return;
        }
        HandyActivity &made = madeFor(*command, section, app);
        made.levels |= levels;
        made.forTeachers = made.forTeachers || menu.session == HandySession::Prof;
        made.forChildren = made.forChildren || levels;
        show(menu.session, made.id);
    }

    HandyActivity &
    madeFor(const HandyCommand &command, const HandySection &section, const HandyApp &app)
    {
        const auto same = std::ranges::find(m_made, command, &HandyActivity::command);
        const auto domain = domainOfSection(section.name);
        if (same != m_made.end()) {
            same->domain = same->domain ? same->domain : domain;
            return *same;
        }
        QString id = idFor(command);
        if (m_known.contains(id) || std::ranges::contains(m_made, id, &HandyActivity::id)) {
            id += u'-' + shortHashOf(command);
        }
        m_made.push_back(
            {.id = id, .command = command, .app = app, .domain = domain, .levels = {}});
        return m_made.back();
    }

    void show(HandySession session, const QString &id)
    {
        QStringList &shown = m_selections[session];
        if (!shown.contains(id)) {
            shown << id; // the same program on two pages is one tile
        }
    }

    void refuse(const HandyMenu &menu, const HandyApp &app, const QString &reason)
    {
        ++m_import.refused;
        m_import.problems.push_back({.source = menu.source, .place = app.place, .reason = reason});
    }

    const KnownPrograms &m_known;
    HandyImport m_import;
    std::vector<HandyActivity> m_made;
    std::map<HandySession, QStringList> m_selections;
};
} // namespace

HandyImport importOf(const std::vector<HandyMenu> &menus, const KnownPrograms &known)
{
    Importer importer(known);
    for (const HandyMenu &menu : menus) {
        importer.add(menu);
    }
    return importer.done();
}

} // namespace PrimTux
