// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/metainfo.h"

#include "catalogue/sources/metainfotexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>
#include <QUrl>

#include <AppStreamQt/component.h>
#include <AppStreamQt/image.h>
#include <AppStreamQt/metadata.h>
#include <AppStreamQt/screenshot.h>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MetainfoText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Metainfo)
};

constexpr std::size_t mostScreenshots = 12;
constexpr uint oldestAge = 18; // more stands for a rating of an unknown kind

template<typename Value>
using Read = std::expected<Value, Problem>;

std::unexpected<Problem> refused(const QString &path, const QString &reason)
{
    return std::unexpected(Problem{.source = path, .place = {}, .reason = reason});
}

Read<QString> xmlOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(
            path,
            MetainfoText::tr("The file cannot be read (%1); a file readable by everybody was "
                             "expected.")
                .arg(file.errorString()));
    }
    const QByteArray content = file.read(largestMetainfo + 1);
    if (content.size() > largestMetainfo) {
        return refused(path,
                       MetainfoText::tr("The file is too large; at most %1 was expected.")
                           .arg(QLocale().formattedDataSize(largestMetainfo, 0)));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    if (decoder.hasError()) {
        return refused(path, MetainfoText::tr("The file is not text in UTF-8, as was expected."));
    }
    return text;
}

Read<QList<AppStream::Component>> componentsOf(const QString &xml, const QString &path)
{
    AppStream::Metadata metadata;
    metadata.setFormatStyle(AppStream::Metadata::FormatStyleMetainfo);
    metadata.setLocale(u"C"_s);
    if (metadata.parse(xml, AppStream::Metadata::FormatKindXml)
        != AppStream::Metadata::MetadataErrorNoError) {
        return refused(path,
                       MetainfoText::tr("This is not AppStream metainfo: %1; a <component> was "
                                        "expected.")
                           .arg(metadata.lastError()));
    }
    return metadata.components().toList();
}

QStringList entriesOf(const AppStream::Component &component)
{
    if (component.kind() != AppStream::Component::KindDesktopApp) {
        return {};
    }
    QStringList entries = component.launchable(AppStream::Launchable::KindDesktopId).entries();
    if (entries.isEmpty()) {
        const QString id = component.id();
        entries << (id.endsWith(".desktop"_L1) ? id : id + ".desktop"_L1);
    }
    return entries;
}

int minimumAgeOf(const AppStream::Component &component)
{
    uint age = 0;
    const QList<AppStream::ContentRating> ratings = component.contentRatings();
    for (const AppStream::ContentRating &rating : ratings) {
        if (rating.minimumAge() <= oldestAge) {
            age = std::max(age, rating.minimumAge());
        }
    }
    return static_cast<int>(age);
}

std::vector<Screenshot> screenshotsOf(const AppStream::Component &component,
                                      const MetainfoTexts &texts)
{
    std::vector<Screenshot> screenshots;
    const QList<AppStream::Screenshot> all = component.screenshotsAll();
    for (const AppStream::Screenshot &screenshot : all) {
        const QList<AppStream::Image> images = screenshot.images();
        const auto source
            = std::ranges::find(images, AppStream::Image::KindSource, &AppStream::Image::kind);
        if (source == images.end() || screenshots.size() == mostScreenshots) {
            continue;
        }
        const QUrl url = source->url();
        const bool remote = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (remote && url.isValid() && !url.host().isEmpty()) {
            const QString address = url.toString();
            screenshots.push_back({.url = url.toString(QUrl::FullyEncoded),
                                   .captions = texts.captions.value(address)});
        }
    }
    return screenshots;
}

void readFile(const QString &path, InstalledMetainfo &installed)
{
    const auto xml = xmlOf(path);
    const auto texts
        = xml.and_then([&path](const QString &content) { return metainfoTexts(content, path); });
    const auto components
        = texts.and_then([&](const MetainfoTexts &) { return componentsOf(*xml, path); });
    if (!components) {
        installed.findings.push_back({.problem = components.error(), .skipped = true});
        return;
    }
    for (const AppStream::Component &component : *components) {
        const QStringList entries = entriesOf(component);
        for (const QString &entry : entries) {
            if (installed.byEntry.contains(entry)) {
                continue;
            }
            installed.byEntry.insert(entry,
                                     Metainfo{.path = path,
                                              .summaries = texts->summaries,
                                              .descriptions = texts->descriptions,
                                              .screenshots = screenshotsOf(component, *texts),
                                              .minimumAge = minimumAgeOf(component)});
        }
    }
}
} // namespace

void append(InstalledMetainfo &metainfo, InstalledMetainfo later)
{
    for (const auto &[entry, told] : std::as_const(later.byEntry).asKeyValueRange()) {
        if (!metainfo.byEntry.contains(entry)) {
            metainfo.byEntry.insert(entry, told);
        }
    }
    std::ranges::move(later.findings, std::back_inserter(metainfo.findings));
}

QStringList metainfoFolders(const QStringList &dataFolders)
{
    QStringList folders;
    for (const QString &folder : dataFolders) {
        folders << folder + "/metainfo"_L1 << folder + "/appdata"_L1;
    }
    return folders;
}

QStringList metainfoFilesIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            files << directory.filePath(name);
        }
    }
    return files;
}

InstalledMetainfo readMetainfo(const QStringList &files)
{
    InstalledMetainfo installed;
    for (const QString &file : files) {
        readFile(file, installed);
    }
    return installed;
}

} // namespace PrimTux
