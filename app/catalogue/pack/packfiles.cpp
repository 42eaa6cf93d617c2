// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packfiles.h"

#include "catalogue/pack/container.h"
#include "catalogue/pack/packtext.h"
#include "catalogue/pack/zipscan.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Documents that are zip archives by themselves: opened by their programs, never unpacked here.
// Their suffix, and a file that each of them holds.
using WrappedDocument = std::pair<QLatin1StringView, QLatin1StringView>;

constexpr std::array wrappedDocuments{
    WrappedDocument{"epub"_L1, "mimetype"_L1}, // EPUB 3
    WrappedDocument{"odt"_L1, "mimetype"_L1}, // OpenDocument 1.3
    WrappedDocument{"ods"_L1, "mimetype"_L1},
    WrappedDocument{"odp"_L1, "mimetype"_L1},
    WrappedDocument{"odg"_L1, "mimetype"_L1},
    WrappedDocument{"ott"_L1, "mimetype"_L1},
    WrappedDocument{"ots"_L1, "mimetype"_L1},
    WrappedDocument{"otp"_L1, "mimetype"_L1},
    WrappedDocument{"otg"_L1, "mimetype"_L1},
    WrappedDocument{"docx"_L1, "[Content_Types].xml"_L1}, // Office Open XML
    WrappedDocument{"xlsx"_L1, "[Content_Types].xml"_L1},
    WrappedDocument{"pptx"_L1, "[Content_Types].xml"_L1},
    WrappedDocument{"sb3"_L1, "project.json"_L1}, // Scratch
    WrappedDocument{"ggb"_L1, "geogebra.xml"_L1},
};

QString refusalOfWrapped(const QString &path, QLatin1StringView member)
{
    QFile file(path);
    const auto entries
        = file.open(QIODevice::ReadOnly) ? scanZip(file, path) : std::unexpected(Problem());
    if (!entries || !std::ranges::contains(*entries, member, &PackEntry::path)) {
        return PackText::tr(
                   "It is called a document and is none (%1); a whole file of its kind was "
                   "expected.")
            .arg(entries ? PackText::tr("“%1” is missing in it").arg(member)
                         : entries.error().reason);
    }
    return {};
}

/** Walks through a folder; what is refused is not walked into. */
class PackWalk
{
public:
    PackWalk(const QString &folder, HiddenFiles hidden, std::vector<Problem> &problems)
        : m_top(folder)
        , m_hidden(hidden)
        , m_problems(problems)
    {
    }

    std::vector<PackEntry> run()
    {
        walk(m_top.path());
        std::vector<PackEntry> all = m_entries.all();
        std::ranges::sort(all, {}, &PackEntry::path);
        return all;
    }

private:
    void refuse(const QString &path, const QString &reason)
    {
        m_problems.push_back({.source = path, .place = {}, .reason = reason});
    }

    void walk(const QString &folder)
    {
        QDir::Filters filters = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
        filters.setFlag(QDir::Hidden, m_hidden == HiddenFiles::Checked);
        const QFileInfoList inside = QDir(folder).entryInfoList(filters, QDir::Name);
        for (const QFileInfo &info : inside) {
            const QString path = info.filePath();
            const bool isFolder = info.isDir() && !info.isSymLink();
            if (info.isSymLink()) {
                refuse(
                    path,
                    PackText::tr("It is a symbolic link; plain files and folders were expected."));
            } else if (info.exists() && !info.isFile() && !info.isDir()) {
                refuse(path,
                       PackText::tr(
                           "It is a device or a pipe; plain files and folders were expected."));
            } else if (const auto added = m_entries.add(m_top.relativeFilePath(path).toUtf8(),
                                                        {.path = {},
                                                         .folder = isFolder,
                                                         .size = isFolder ? 0 : info.size(),
                                                         .crc = {}});
                       !added) {
                refuse(path, added.error().message);
            } else if (isFolder) {
                walk(path);
            }
        }
    }

    QDir m_top;
    HiddenFiles m_hidden;
    std::vector<Problem> &m_problems;
    PackEntries m_entries{0};
};
} // namespace

std::vector<PackEntry>
packFilesIn(const QString &folder, HiddenFiles hidden, std::vector<Problem> &problems)
{
    return PackWalk(folder, hidden, problems).run();
}

QString refusalOfArchive(const QString &path, const QByteArray &start)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto *const wrapped
        = std::ranges::find(wrappedDocuments, suffix, &WrappedDocument::first);
    if (wrapped != wrappedDocuments.end()) {
        return refusalOfWrapped(path, wrapped->second);
    }
    return isArchive(start) || isArchiveName(path)
        ? PackText::tr("It is an archive or a compressed file; its content was expected, or a "
                       "document (PDF, EPUB, OpenDocument…).")
        : QString();
}

} // namespace PrimTux
