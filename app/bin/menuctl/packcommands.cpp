// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/packcommands.h"

#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/menuverbs.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/pack/installedpacks.h"
#include "catalogue/pack/packbuild.h"
#include "catalogue/pack/packstore.h"
#include "catalogue/refresh.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PackCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

ExitCode told(const PackFailure &failure)
{
    complain(failure.problems);
    return failure.ofSystem ? ExitCode::SystemFailed : ExitCode::WrongData;
}

QJsonObject
summary(const PackManifest &manifest, qsizetype activities, const QStringList &languages)
{
    return {{u"id"_s, manifest.id},
            {u"version"_s, manifest.version},
            {u"title"_s, textFor(manifest.titles, languages)},
            {u"license"_s, manifest.license},
            {u"activities"_s, static_cast<qint64>(activities)}};
}

QString labelOf(PackStep step)
{
    switch (step) {
    case PackStep::Reading:
        return PackCommandText::tr("Reading");
    case PackStep::Unpacking:
        return PackCommandText::tr("Unpacking");
    case PackStep::Checking:
        return PackCommandText::tr("Checking");
    case PackStep::Writing:
        break;
    }
    return PackCommandText::tr("Writing");
}

/** A bar for each step, one after the other; the last one goes away with this. */
class StepBars
{
public:
    [[nodiscard]] PackProgress progress()
    {
        return [this](PackStep step, qint64 done, qint64 total) {
            if (!m_bar || step != m_step) {
                m_bar.reset();
                m_bar.emplace(labelOf(step));
                m_step = step;
            }
            m_bar->show(done, total);
        };
    }

private:
    std::optional<ProgressBar> m_bar;
    PackStep m_step = PackStep::Reading;
};

PackResult<CheckedPack> checkedPack(const QString &path)
{
    StepBars bars;
    if (QFileInfo(path).isDir()) {
        return checkPackFolder(path, path, HiddenFiles::LeftOut, bars.progress());
    }
    return checkPackArchive(path, bars.progress());
}

PackResult<CheckedPack> builtPack(const PackBuild &build, const QString &target)
{
    StepBars bars;
    return buildPack(build.folder,
                     target,
                     containerFromId(build.container).value_or(Container::TarXz),
                     packStamp(qgetenv("SOURCE_DATE_EPOCH")),
                     bars.progress());
}

PackResult<PackInstallation> installedPack(const PackStore &store, const QString &archive)
{
    StepBars bars;
    return store.install(archive, bars.progress());
}

// What --json prints is one value: the index is made without a word then.
ExitCode refreshedAfter(const CatalogueSetting &setting)
{
    if (!setting.json) {
        return refreshCatalogue(setting, false);
    }
    const auto refreshed = refreshIndex(setting.paths,
                                        setting.software,
                                        {.target = setting.paths.indexToWrite(),
                                         .edition = editionFor(setting.software),
                                         .progress = {}});
    if (!refreshed) {
        complain(refreshed.error().message);
        return ExitCode::SystemFailed;
    }
    tellMenu(u"Reload"_s);
    return ExitCode::Done;
}

ExitCode
ended(const CatalogueSetting &setting, const QJsonArray &changed, ExitCode worst, bool refresh)
{
    const bool change = !changed.isEmpty();
    const ExitCode refreshed = change && refresh ? refreshedAfter(setting) : ExitCode::Done;
    if (setting.json) {
        printJson(changed);
    } else if (change && !refresh) {
        print(PackCommandText::tr("The menu shows it after “primtux-menuctl catalogue refresh”."));
    }
    return std::max(worst, refreshed);
}
} // namespace

ExitCode buildPackFile(const CatalogueSetting &setting, const PackBuild &build)
{
    QString target = build.target;
    if (target.isEmpty()) {
        const auto manifest = readManifest(QDir(build.folder).absolutePath());
        if (!manifest) {
            complain(manifest.error());
            return ExitCode::WrongData;
        }
        target = manifest->id + u'-' + manifest->version + ".ptxpack"_L1;
    }
    const auto pack = builtPack(build, target);
    if (!pack) {
        return told(pack.error());
    }
    if (setting.json) {
        QJsonObject built = summary(pack->manifest, pack->activities, setting.languages);
        built.insert(u"file"_s, target);
        printJson(built);
    } else {
        print(PackCommandText::tr("%1: the pack “%2” %3, %4 activities")
                  .arg(target, pack->manifest.id, pack->manifest.version)
                  .arg(pack->activities));
    }
    return ExitCode::Done;
}

ExitCode checkPacks(const CatalogueSetting &setting, const QStringList &paths)
{
    ExitCode worst = ExitCode::Done;
    QJsonArray all;
    for (const QString &path : paths) {
        auto checked = checkedPack(path);
        const std::vector<Problem> problems
            = checked ? std::move(checked->problems) : std::move(checked.error().problems);
        const bool ofSystem = !checked && checked.error().ofSystem;
        if (!problems.empty()) {
            worst = std::max(worst, ofSystem ? ExitCode::SystemFailed : ExitCode::WrongData);
        }
        if (setting.json) {
            QJsonObject found;
            if (checked) {
                found = summary(checked->manifest, checked->activities, setting.languages);
            }
            found.insert(u"file"_s, path);
            found.insert(u"problems"_s, jsonOf(problems));
            all.append(found);
        } else if (problems.empty()) {
            print(PackCommandText::tr("%1: nothing is wrong.").arg(path));
        } else {
            complain(problems);
        }
    }
    if (setting.json) {
        printJson(all);
    }
    return worst;
}

ExitCode installPacks(const CatalogueSetting &setting, const QStringList &archives, bool refresh)
{
    const PackStore store(setting.paths.installedPacks());
    ExitCode worst = ExitCode::Done;
    QJsonArray done;
    for (const QString &archive : archives) {
        const auto installed = installedPack(store, archive);
        if (!installed) {
            worst = std::max(worst, told(installed.error()));
            continue;
        }
        const PackManifest &manifest = installed->manifest;
        const std::optional<QString> before = installed->before;
        QJsonObject what = summary(manifest, installed->activities, setting.languages);
        what.insert(u"before"_s, before ? QJsonValue(*before) : QJsonValue());
        done.append(what);
        if (setting.json) {
            continue;
        }
        const QString id = u"“%1” %2"_s.arg(manifest.id, manifest.version);
        print(before ? PackCommandText::tr("%1 is installed, in the place of version %2.")
                           .arg(id, *before)
                     : PackCommandText::tr("%1 is installed.").arg(id));
    }
    return ended(setting, done, worst, refresh);
}

ExitCode removePacks(const CatalogueSetting &setting, const QStringList &ids, bool refresh)
{
    const PackStore store(setting.paths.installedPacks());
    ExitCode worst = ExitCode::Done;
    QJsonArray done;
    for (const QString &id : ids) {
        const auto removed = store.remove(id);
        if (!removed) {
            worst = std::max(worst, told(removed.error()));
        } else if (*removed) {
            done.append(id);
            if (!setting.json) {
                print(PackCommandText::tr("“%1” is removed.").arg(id));
            }
        } else {
            const InstalledPacks packs = readInstalledPacks(setting.paths.packFolders());
            const bool shipped = std::ranges::contains(
                packs.all, id, [](const InstalledPack &pack) { return pack.manifest.id; });
            complain(shipped ? PackCommandText::tr(
                                   "The pack “%1” came with the system: the package that "
                                   "brought it has to be removed instead.")
                                   .arg(id)
                             : PackCommandText::tr("There is no pack “%1” on this PC.").arg(id));
            worst = std::max(worst, ExitCode::WrongData);
        }
    }
    return ended(setting, done, worst, refresh);
}

ExitCode listPacks(const CatalogueSetting &setting)
{
    const InstalledPacks packs = readInstalledPacks(setting.paths.packFolders());
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const InstalledPack &pack : packs.all) {
        const PackManifest &manifest = pack.manifest;
        const bool ofSystem = !pack.folder.startsWith(setting.paths.installedPacks());
        QJsonObject found = summary(manifest, pack.content.activities, setting.languages);
        found.insert(u"folder"_s, pack.folder);
        found.insert(u"system"_s, ofSystem);
        all.append(found);
        rows.push_back({manifest.id,
                        manifest.version,
                        textFor(manifest.titles, setting.languages),
                        PackCommandText::tr("%1 activities").arg(pack.content.activities),
                        pack.folder});
    }
    for (const Finding &finding : packs.findings) {
        complain({finding.problem});
    }
    if (setting.json) {
        printJson(all);
    } else if (rows.empty()) {
        print(PackCommandText::tr("There is no pack on this PC."));
    } else {
        print(table(rows));
    }
    return ExitCode::Done;
}

} // namespace PrimTux
