// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/desktopentries.h"

#include "catalogue/sources/programs.h"
#include "core/execline.h"

#include <QDir>
#include <QFile>

#include <KConfigGroup>
#include <KDesktopFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qint64 largestEntry = 1024L * 1024;
constexpr int deepestFolder = 8;

QString withoutEscapes(QStringView value)
{
    QString text;
    bool escaped = false;
    for (const QChar c : value) {
        if (!escaped && c == u'\\') {
            escaped = true;
            continue;
        }
        const bool isSpace = escaped && (c == u's' || c == u'n' || c == u't' || c == u'r');
        text += isSpace ? QChar(u' ') : c;
        escaped = false;
    }
    return text.trimmed();
}

std::map<QString, QStringList> tagsOf(const KConfigGroup &group)
{
    std::map<QString, QStringList> tags;
    const QStringList keys = group.keyList();
    for (const QString &key : keys) {
        if (key.startsWith("X-PrimTux-"_L1)) {
            tags.emplace(key, group.readXdgListEntry(key));
        }
    }
    return tags;
}

// In this menu nobody sees a terminal.
bool isShown(const KConfigGroup &group)
{
    const QString here = u"PrimTux"_s;
    const QStringList only = group.readXdgListEntry("OnlyShowIn");
    return !group.readEntry("NoDisplay", false) && !group.readEntry("Terminal", false)
        && (only.isEmpty() || only.contains(here))
        && !group.readXdgListEntry("NotShowIn").contains(here);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestEntry) : QByteArray();
}
} // namespace

QString languageOfKey(QStringView locale)
{
    const qsizetype at = locale.indexOf(u'@');
    const QStringView modifier = at < 0 ? QStringView() : locale.sliced(at + 1);
    QStringView name = at < 0 ? locale : locale.first(at);
    if (const qsizetype dot = name.indexOf(u'.'); dot >= 0) {
        name = name.first(dot);
    }
    QString language = name.toString().replace(u'_', u'-');
    if (language.startsWith("x-"_L1)) {
        return {}; // "x-test"
    }
    if (modifier.isEmpty()) {
        return language;
    }
    const qsizetype dash = language.indexOf(u'-');
    const qsizetype base = dash < 0 ? language.size() : dash;
    if (modifier == "latin"_L1) {
        return language.insert(base, "-Latn"_L1);
    }
    if (modifier == "cyrillic"_L1) {
        return language.insert(base, "-Cyrl"_L1);
    }
    return modifier == "valencia"_L1 ? language + "-valencia"_L1 : QString();
}

TextMap localisedTexts(const QByteArray &entry, const QByteArray &key)
{
    TextMap texts;
    bool inGroup = false;
    const QList<QByteArray> lines = entry.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('[')) {
            inGroup = line.startsWith("[Desktop Entry]");
        }
        const qsizetype equals = line.indexOf('=');
        if (!inGroup || equals < 0 || !line.startsWith(key)) {
            continue;
        }
        const QByteArray suffix = line.first(equals).sliced(key.size()).trimmed();
        if (!suffix.isEmpty() && (!suffix.startsWith('[') || !suffix.endsWith(']'))) {
            continue;
        }
        const QString language = suffix.isEmpty()
            ? u"en"_s
            : languageOfKey(QString::fromUtf8(suffix.sliced(1, suffix.size() - 2)));
        const QString text = withoutEscapes(QString::fromUtf8(line.sliced(equals + 1)));
        if (!language.isEmpty() && !text.isEmpty()) {
            texts.emplace(language, text);
        }
    }
    return texts;
}

DesktopEntries::DesktopEntries(SoftwarePlaces places)
    : m_places(std::move(places))
{
    for (const QString &folder : std::as_const(m_places.dataFolders)) {
        collect(folder + "/applications"_L1, {}, 0);
    }
}

void DesktopEntries::collect(const QString &folder, const QString &prefix, int depth)
{
    m_folders << folder;
    const QFileInfoList infos
        = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &info : infos) {
        const QString id = prefix + info.fileName();
        if (info.isDir()) {
            if (depth < deepestFolder) {
                collect(info.filePath(), id + u'-', depth + 1);
            }
        } else if (id.endsWith(".desktop"_L1) && !m_files.contains(id)) {
            m_files.insert(id, info.filePath());
        }
    }
}

QStringList DesktopEntries::folders() const
{
    return m_folders;
}

QStringList DesktopEntries::files() const
{
    return m_files.values();
}

std::vector<DesktopEntry> DesktopEntries::all() const
{
    std::vector<DesktopEntry> entries;
    const QStringList ids = m_files.keys();
    for (const QString &id : ids) {
        if (auto entry = find(id)) {
            entries.push_back(*std::move(entry));
        }
    }
    return entries;
}

std::optional<DesktopEntry> DesktopEntries::find(const QString &id) const
{
    const auto file = m_files.constFind(id);
    if (file == m_files.cend() || QFileInfo(*file).size() > largestEntry) {
        return std::nullopt;
    }
    const KDesktopFile desktop(*file);
    const KConfigGroup group = desktop.desktopGroup();
    if (!desktop.hasApplicationType() || group.readEntry("Hidden", false)) {
        return std::nullopt;
    }
    const QByteArray content = contentOf(*file);
    DesktopEntry entry{.id = id,
                       .path = *file,
                       .names = localisedTexts(content, "Name"),
                       .summaries = localisedTexts(content, "Comment"),
                       .keywords = group.readXdgListEntry("Keywords"),
                       .icon = desktop.readIcon(),
                       .categories = group.readXdgListEntry("Categories"),
                       .tags = tagsOf(group),
                       .shown = isShown(group),
                       .command = {},
                       .installed = false,
                       .refusal = {}};

    const ExecFields fields{
        .name = desktop.readName(), .icon = entry.icon, .desktopFile = entry.path};
    const auto command = parseExec(group.readEntry("Exec"), fields);
    if (!command) {
        entry.refusal = command.error().message;
        return entry;
    }
    entry.command = *command;
    const QString tried = group.readEntry("TryExec");
    entry.installed = !command->isEmpty()
        && !findProgram(command->constFirst(), m_places.programFolders).isEmpty()
        && (tried.isEmpty() || !findProgram(tried, m_places.programFolders).isEmpty());
    return entry;
}

} // namespace PrimTux
