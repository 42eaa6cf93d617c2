// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/statuscommand.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/pcstate.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/index/schema.h"

#include <QCoreApplication>
#include <QLocale>

#include <CLI/CLI.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

QString menuVersion()
{
    return QStringLiteral(MENU_VERSION);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject versionsOf(const PcState &state)
{
    return {{u"menu"_s, menuVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"catalogueSchema"_s, indexVersion},
            {u"gcompris"_s, orNull(state.gcompris)}};
}

QJsonObject jsonOf(const PcState::Index &index)
{
    QJsonObject json{{u"path"_s, index.path},
                     {u"readable"_s, index.failure.isEmpty()},
                     {u"stale"_s, index.stale},
                     {u"activities"_s, index.activities},
                     {u"installed"_s, index.installed},
                     {u"made"_s, QJsonValue()},
                     {u"ageSeconds"_s, QJsonValue()}};
    if (index.made.isValid()) {
        json[u"made"_s] = index.made.toString(Qt::ISODate);
        json[u"ageSeconds"_s] = index.made.secsTo(QDateTime::currentDateTimeUtc());
    }
    return json;
}

QJsonValue jsonOf(const std::optional<Crash> &crash)
{
    return crash ? QJsonValue(QJsonObject{{u"activity"_s, crash->activity},
                                          {u"time"_s, crash->time.toString(Qt::ISODate)},
                                          {u"reason"_s, crash->reason}})
                 : QJsonValue();
}

QJsonObject configurationOf(const PcState &state)
{
    QJsonArray faults;
    for (const ConfFault &fault : state.confFaults) {
        faults.append(QJsonObject{
            {u"line"_s, fault.line}, {u"key"_s, fault.key}, {u"reason"_s, fault.reason}});
    }
    return {{u"file"_s, state.confFile}, {u"faults"_s, faults}};
}

QJsonObject jsonOf(const PcState &state, const QStringList &wrong)
{
    return {{u"wrong"_s, QJsonArray::fromStringList(wrong)},
            {u"versions"_s, versionsOf(state)},
            {u"index"_s, jsonOf(state.index)},
            {u"counts"_s,
             QJsonObject{{u"activities"_s, state.index.installed},
                         {u"profiles"_s, state.index.profiles},
                         {u"lessons"_s, state.lessons}}},
            {u"skipped"_s, jsonOf(state.skipped)},
            {u"lastCrash"_s, jsonOf(state.crashes.last)},
            {u"disk"_s,
             QJsonObject{{u"path"_s, state.disk.path},
                         {u"free"_s, state.disk.free},
                         {u"needed"_s, state.disk.needed}}},
            {u"service"_s,
             QJsonObject{{u"wanted"_s, state.service.wanted},
                         {u"reachable"_s, state.service.reachable}}},
            {u"pinSet"_s, state.pinSet ? QJsonValue(*state.pinSet) : QJsonValue()},
            {u"configuration"_s, configurationOf(state)}};
}

QString pinLine(const PcState &state)
{
    if (!state.pinSet) {
        return StatusText::tr("only root may know");
    }
    return *state.pinSet ? StatusText::tr("is set") : StatusText::tr("is not set");
}

QString serviceLine(const PcState::Service &service)
{
    if (!service.wanted) {
        return StatusText::tr("none: each account decides for itself");
    }
    return service.reachable ? StatusText::tr("answers the bus")
                             : StatusText::tr("cannot be reached");
}

QString crashLine(const std::optional<Crash> &crash)
{
    return crash
        ? u"%1 (%2) %3"_s.arg(crash->activity,
                              QLocale().toString(crash->time.toLocalTime(), QLocale::ShortFormat),
                              crash->reason)
        : u"–"_s;
}

/** The first line is all that a monitor shows. */
void tell(const PcState &state, const QStringList &wrong)
{
    const QString summary = wrong.isEmpty() ? StatusText::tr("nothing is wrong")
                                            : StatusText::tr("faults: %1").arg(wrong.size());
    print(StatusText::tr("PrimTux Menu %1: %2; installed activities: %3")
              .arg(menuVersion(), summary)
              .arg(state.index.installed));
    for (const QString &sentence : wrong) {
        print(u"- "_s + sentence);
    }
    const QLocale locale;
    const QString made = locale.toString(state.index.made.toLocalTime(), QLocale::ShortFormat);
    print(table({{u"Qt"_s, QString::fromLatin1(qVersion())},
                 {u"GCompris"_s, state.gcompris.isEmpty() ? u"–"_s : state.gcompris},
                 {StatusText::tr("index"), state.index.path},
                 {StatusText::tr("made"), state.index.made.isValid() ? made : u"–"_s},
                 {StatusText::tr("profiles"), QString::number(state.index.profiles)},
                 {StatusText::tr("lessons"), QString::number(state.lessons)},
                 {StatusText::tr("last crash"), crashLine(state.crashes.last)},
                 {StatusText::tr("free space"), locale.formattedDataSize(state.disk.free)},
                 {StatusText::tr("service"), serviceLine(state.service)},
                 {StatusText::tr("code"), pinLine(state)}}));
}

ExitCode printStatus(const CatalogueSetting &setting)
{
    const PcState state = stateOfThisPc(setting);
    const QStringList wrong = wrongIn(state);
    if (setting.json) {
        printJson(jsonOf(state, wrong));
    } else {
        tell(state, wrong);
    }
    return wrong.isEmpty() ? ExitCode::Done : ExitCode::WrongData;
}

} // namespace

void addStatusCommand(CLI::App &program, Task &task)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App *command = program.add_subcommand(
        "status",
        StatusText::tr("Tell how the menu of this PC is, and what is wrong").toStdString());
    command->add_flag("--json", *json, StatusText::tr("print JSON").toStdString());
    command->callback(
        [json, &task] { task = [json] { return printStatus(settingFor({}, *json)); }; });
}

} // namespace PrimTux
