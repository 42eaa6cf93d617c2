// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packentries.h"

#include "catalogue/pack/limits.h"
#include "catalogue/pack/packtext.h"

#include <QLocale>
#include <QStringList>
#include <QUtf8StringView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
std::unexpected<Error> unfit(const QString &reason)
{
    return std::unexpected(Error{reason});
}

// Control characters, and invisible ones that change what a name looks like.
bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}
} // namespace

Result<QString> packPath(const QByteArray &name)
{
    if (!QUtf8StringView(name).isValidUtf8()) {
        return unfit(PackText::tr("The name is not UTF-8; a name in UTF-8 was expected."));
    }
    QString path = QString::fromUtf8(name);
    if (path.contains(QChar::ReplacementCharacter)) { // how Qt shows names of files without UTF-8
        return unfit(PackText::tr("The name is not UTF-8; a name in UTF-8 was expected."));
    }
    if (std::ranges::any_of(path, isUnseen)) {
        return unfit(PackText::tr("There is a control character in the name; letters, digits and "
                                  "signs that can be seen were expected."));
    }
    if (path != path.normalized(QString::NormalizationForm_C)) {
        return unfit(PackText::tr("The name is not in the composed form of Unicode (NFC); an "
                                  "accented letter was expected as one character."));
    }
    if (path.startsWith(u'/')) {
        return unfit(PackText::tr("The name is an absolute path; a path below the pack was "
                                  "expected."));
    }
    if (path.contains(u'\\')) {
        return unfit(PackText::tr("There is a backslash in the name; folders separated by “/” were "
                                  "expected."));
    }
    while (path.startsWith("./"_L1)) {
        path.remove(0, 2);
    }
    const QStringList steps = path.split(u'/');
    if (steps.contains(".."_L1)) {
        return unfit(PackText::tr("The name leads out of the pack by “..”; a path below the pack "
                                  "was expected."));
    }
    if (steps.contains("."_L1) || steps.contains(QString())) {
        return unfit(PackText::tr("There is an empty step in the name; names separated by single "
                                  "“/” were expected."));
    }
    if (steps.size() > deepestPackPath) {
        return unfit(PackText::tr("It lies too deep; at most %1 folders in one another were "
                                  "expected.")
                         .arg(deepestPackPath - 1));
    }
    if (path.toUtf8().size() > longestPackPath) {
        return unfit(PackText::tr("The name is too long; at most %1 bytes were expected.")
                         .arg(longestPackPath));
    }
    return path;
}

PackEntries::PackEntries(qint64 archiveSize)
    : m_archiveSize(archiveSize)
{
}

const std::vector<PackEntry> &PackEntries::all() const
{
    return m_entries;
}

Result<void> PackEntries::remember(const QString &path, bool folder)
{
    const QString key = path.toCaseFolded();
    const auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        m_known.insert(key, {.path = path, .folder = folder});
        return {};
    }
    if (known->path != path) {
        return unfit(PackText::tr("“%1” and “%2” differ only in capital letters; names that differ "
                                  "on every system were expected.")
                         .arg(known->path, path));
    }
    if (known->folder != folder) {
        return unfit(PackText::tr("It is a file and a folder at once; one of them was expected."));
    }
    return folder ? Result<void>()
                  : unfit(PackText::tr("The same name is there twice; each was expected once."));
}

Result<void> PackEntries::weigh(qint64 size)
{
    if (size > largestPackFile) {
        return unfit(PackText::tr("The file is too large unpacked (%1); at most %2 was expected.")
                         .arg(sizeText(size), sizeText(largestPackFile)));
    }
    m_size += size;
    if (m_size > largestPack) {
        return unfit(PackText::tr("The pack is too large unpacked; at most %1 was expected.")
                         .arg(sizeText(largestPack)));
    }
    if (m_archiveSize > 0 && m_size > freeOfRatio && m_size / largestPackRatio > m_archiveSize) {
        return unfit(
            PackText::tr("Unpacked it would be more than %1 times as large as the archive; "
                         "that is no honest pack.")
                .arg(largestPackRatio));
    }
    return {};
}

Result<void> PackEntries::add(const QByteArray &name, PackEntry entry)
{
    const auto path = packPath(entry.folder && name.endsWith('/') ? name.chopped(1) : name);
    if (!path) {
        return std::unexpected(path.error());
    }
    if (std::ssize(m_entries) == mostPackEntries) {
        return unfit(PackText::tr("There are too many files and folders; at most %1 were expected.")
                         .arg(mostPackEntries));
    }
    for (qsizetype end = path->indexOf(u'/'); end >= 0; end = path->indexOf(u'/', end + 1)) {
        if (auto above = remember(path->first(end), true); !above) {
            return above;
        }
    }
    if (auto own = remember(*path, entry.folder); !own) {
        return own;
    }
    entry.path = *path;
    const qint64 size = entry.size;
    m_entries.push_back(std::move(entry));
    return weigh(size);
}

} // namespace PrimTux
