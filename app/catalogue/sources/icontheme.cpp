// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/icontheme.h"

#include <QDir>
#include <QFileInfo>

#include <KConfig>
#include <KConfigGroup>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
using Files = QHash<QString, IconFile>;

constexpr std::array themes{"hicolor"_L1, "breeze"_L1, "Adwaita"_L1};

bool isBetter(const IconFile &one, const IconFile &other)
{
    return one.drawing != other.drawing ? one.drawing : one.size > other.size;
}

void addFolder(const QString &folder, int size, Files &files)
{
    const QFileInfoList infos = QDir(folder).entryInfoList(
        {u"*.svg"_s, u"*.svgz"_s, u"*.png"_s, u"*.xpm"_s}, QDir::Files);
    for (const QFileInfo &info : infos) {
        const IconFile file{
            .path = info.filePath(), .drawing = info.suffix().startsWith("svg"_L1), .size = size};
        const auto known = files.find(info.completeBaseName());
        if (known == files.end()) {
            files.insert(info.completeBaseName(), file);
        } else if (isBetter(file, *known)) {
            *known = file;
        }
    }
}

Files themeFiles(const QStringList &dataFolders, const QString &theme)
{
    QStringList folders;
    for (const QString &dataFolder : dataFolders) {
        folders << dataFolder + "/icons/"_L1 + theme;
    }
    Files files;
    for (const QString &described : std::as_const(folders)) {
        const QString index = described + "/index.theme"_L1;
        if (!QFileInfo::exists(index)) {
            continue;
        }
        const KConfig config(index, KConfig::SimpleConfig);
        const KConfigGroup main = config.group(u"Icon Theme"_s);
        const QStringList places = main.readEntry("Directories", QStringList())
            + main.readEntry("ScaledDirectories", QStringList());
        for (const QString &place : places) {
            const KConfigGroup group = config.group(place);
            const int size = group.readEntry("Size", 0) * group.readEntry("Scale", 1);
            for (const QString &folder : std::as_const(folders)) {
                addFolder(folder + u'/' + place, size, files);
            }
        }
        break; // the first description is the one that counts
    }
    return files;
}

Files pixmaps(const QStringList &dataFolders)
{
    Files files;
    for (const QString &dataFolder : dataFolders) {
        addFolder(dataFolder + "/pixmaps"_L1, 0, files);
    }
    return files;
}

// Older entries name a file of the theme with its ending.
QString withoutEnding(const QString &name)
{
    for (const QLatin1StringView ending : {".png"_L1, ".svg"_L1, ".xpm"_L1}) {
        if (name.endsWith(ending)) {
            return name.chopped(ending.size());
        }
    }
    return name;
}
} // namespace

IconThemes::IconThemes(QStringList dataFolders)
    : m_dataFolders(std::move(dataFolders))
    , m_themes(themes.size() + 1)
{
}

const IconThemes::Files &IconThemes::filesOf(std::size_t number)
{
    std::optional<Files> &files = m_themes.at(number);
    if (!files) {
        files = number < themes.size() ? themeFiles(m_dataFolders, themes.at(number))
                                       : pixmaps(m_dataFolders);
    }
    return *files;
}

QString IconThemes::find(const QString &name)
{
    for (const QString &wanted : {name, withoutEnding(name)}) {
        for (std::size_t number = 0; number < m_themes.size() && !wanted.isEmpty(); ++number) {
            const Files &files = filesOf(number);
            if (const auto file = files.constFind(wanted); file != files.cend()) {
                return file->path;
            }
        }
    }
    return {};
}

} // namespace PrimTux
