// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/profilecommands.h"

#include "bin/menuctl/classroomaccess.h"
#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/activityvalues.h"
#include "catalogue/catalogue.h"
#include "catalogue/sources/jsonvalues.h"
#include "classroom/ownlists.h"
#include "classroom/profiledocument.h"
#include "classroom/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ProfileCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

std::expected<std::vector<Profile>, ExitCode> everyProfile(const CatalogueSetting &setting)
{
    return currentIndex(setting.paths, setting.software)
        .and_then(
            [&setting](const QString &index) { return Catalogue::open(index, setting.languages); })
        .transform([](const Catalogue &catalogue) { return catalogue.everyProfile(); })
        .transform_error(notDone);
}

std::expected<std::vector<QJsonObject>, ExitCode> ownIn(const QString &classroom)
{
    return ClassroomReader::open(classroom)
        .and_then([](const ClassroomReader &reader) { return reader.own(OwnKind::Profile); })
        .transform_error(notDone);
}

/** The profile of an id; else how the command ends, which has been said. */
std::expected<Profile, ExitCode> profileOf(const CatalogueSetting &setting, const QString &id)
{
    const auto all = everyProfile(setting);
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, id, &Profile::id);
    if (found == all->end()) {
        complain(ProfileCommandText::tr("There is no profile “%1”.").arg(id));
        return std::unexpected(ExitCode::WrongData);
    }
    return *found;
}

QJsonObject wholeJsonOf(const Profile &profile)
{
    QJsonObject json = jsonOf(profile);
    json[u"shipped"_s] = profile.shipped;
    return json;
}

QString stateOf(const Profile &profile)
{
    return profile.enabled ? ProfileCommandText::tr("shown") : ProfileCommandText::tr("hidden");
}

QString originOf(const Profile &profile)
{
    return profile.shipped ? ProfileCommandText::tr("shipped")
                           : ProfileCommandText::tr("of this classroom");
}

/** Why children could not be shown what @p words say; empty: they can. */
QString missingIn(const QJsonObject &words, const std::vector<Profile> &known)
{
    const QString id = words["id"_L1].toString();
    const bool shipped = std::ranges::any_of(
        known, [&id](const Profile &profile) { return profile.shipped && profile.id == id; });
    return shipped || (words.contains("name"_L1) && words.contains("levels"_L1))
        ? QString()
        : ProfileCommandText::tr("The new profile “%1” needs a name and levels.").arg(id);
}

QString shownOf(const QJsonValue &value, const QStringList &languages)
{
    if (value.isArray()) {
        return value.toVariant().toStringList().join(u", "_s);
    }
    return value.isObject() ? textFor(textsOf(value), languages) : value.toVariant().toString();
}
} // namespace

ExitCode listProfiles(const CatalogueSetting &setting)
{
    const auto profiles = everyProfile(setting);
    if (!profiles) {
        return profiles.error();
    }
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const Profile &profile : *profiles) {
        all.append(wholeJsonOf(profile));
        rows.push_back({profile.id,
                        stateOf(profile),
                        originOf(profile),
                        idsOf(profile.levels).join(u' '),
                        textFor(profile.names, setting.languages)});
    }
    if (setting.json) {
        printJson(all);
    } else {
        print(table(rows));
    }
    return ExitCode::Done;
}

ExitCode showProfile(const CatalogueSetting &setting, const QString &id)
{
    const auto profile = profileOf(setting, id);
    if (!profile) {
        return profile.error();
    }
    if (setting.json) {
        printJson(wholeJsonOf(*profile));
        return ExitCode::Done;
    }
    std::vector<QStringList> rows{{ProfileCommandText::tr("state"), stateOf(*profile)},
                                  {ProfileCommandText::tr("origin"), originOf(*profile)}};
    const QJsonObject words = jsonOf(*profile);
    for (auto it = words.begin(); it != words.end(); ++it) {
        const QJsonValue value = it.value();
        rows.push_back({it.key(), shownOf(value, setting.languages)});
    }
    print(table(rows));
    return ExitCode::Done;
}

ExitCode applyProfiles(const CatalogueSetting &setting, const QString &file)
{
    const auto words = file == "-"_L1
        ? standardInput(largestProfileDocument).and_then([](const QByteArray &content) {
              return parseProfileDocument(content, u"-"_s);
          })
        : readProfileDocument(file);
    if (!words) {
        complain({words.error()});
        return ExitCode::WrongData;
    }
    const auto known = everyProfile(setting);
    const auto own = ownIn(setting.paths.classroomToWrite());
    if (!known || !own) {
        return known ? own.error() : known.error();
    }
    std::vector<Change> changes;
    for (const QJsonObject &said : *words) {
        if (const QString missing = missingIn(said, *known); !missing.isEmpty()) {
            complain(missing);
            return ExitCode::WrongData;
        }
        if (!std::ranges::contains(*own, said)) {
            changes.emplace_back(SaveOwn{.kind = OwnKind::Profile, .words = said});
        }
    }
    const ExitCode done = changes.empty() ? ExitCode::Done : decided(setting, changes);
    if (done != ExitCode::Done) {
        return done;
    }
    if (setting.json) {
        return listProfiles(setting);
    }
    print(ProfileCommandText::tr(
        "%n profiles are as the file says.", nullptr, static_cast<int>(words->size())));
    return ExitCode::Done;
}

ExitCode resetProfile(const CatalogueSetting &setting, const QString &id)
{
    const auto profile = profileOf(setting, id);
    if (!profile) {
        return profile.error();
    }
    if (!profile->shipped) {
        complain(ProfileCommandText::tr("“%1” is of this classroom: there is nothing that it came "
                                        "as. “profile remove” takes it away.")
                     .arg(id));
        return ExitCode::WrongData;
    }
    const ExitCode done = decided(setting, {RemoveOwn{.kind = OwnKind::Profile, .id = id}});
    if (done == ExitCode::Done) {
        print(ProfileCommandText::tr("The profile “%1” is as it came.").arg(id));
    }
    return done;
}

ExitCode removeProfile(const CatalogueSetting &setting, const QString &id)
{
    const auto profile = profileOf(setting, id);
    if (!profile) {
        return profile.error();
    }
    if (profile->shipped) {
        complain(ProfileCommandText::tr("“%1” came with a package or was written by an "
                                        "administrator: it can be hidden (\"enabled\": false), not "
                                        "removed.")
                     .arg(id));
        return ExitCode::WrongData;
    }
    const ExitCode done = decided(setting, {RemoveOwn{.kind = OwnKind::Profile, .id = id}});
    if (done == ExitCode::Done) {
        print(ProfileCommandText::tr("The profile “%1” is removed.").arg(id));
    }
    return done;
}

ExitCode orderProfiles(const CatalogueSetting &setting, const QStringList &ids)
{
    const auto all = everyProfile(setting);
    const auto own = ownIn(setting.paths.classroomToWrite());
    if (!all || !own) {
        return all ? own.error() : all.error();
    }
    QStringList order = ids;
    order.removeDuplicates();
    for (const QString &id : std::as_const(order)) {
        if (!std::ranges::contains(*all, id, &Profile::id)) {
            complain(ProfileCommandText::tr("There is no profile “%1”.").arg(id));
            return ExitCode::WrongData;
        }
    }
    for (const Profile &profile : *all) {
        if (!order.contains(profile.id)) {
            order << profile.id;
        }
    }
    const ExitCode done = decided(setting, placesFor(order, *own));
    return done == ExitCode::Done ? listProfiles(setting) : done;
}

} // namespace PrimTux
