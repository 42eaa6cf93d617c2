// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packstore.h"

#include "catalogue/pack/packtext.h"
#include "catalogue/pack/unpack.h"
#include "core/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr mode_t packFolderMode = 0755;
constexpr QLatin1StringView workName(".work-"); // unpacked, replaced or removed: may go at any time
constexpr QLatin1StringView oldName(".old-"); // before the id of a pack that is being replaced

/** A new hidden folder, which goes away with this object. */
class WorkFolder
{
public:
    explicit WorkFolder(const QString &beside)
    {
        QByteArray name = QFile::encodeName(beside + u'/' + workName + "XXXXXX"_L1);
        if (::mkdtemp(name.data()) != nullptr && ::chmod(name.constData(), packFolderMode) == 0) {
            m_path = QFile::decodeName(name);
        }
    }
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;
    WorkFolder(WorkFolder &&) = delete;
    WorkFolder &operator=(WorkFolder &&) = delete;
    ~WorkFolder()
    {
        if (!m_path.isEmpty()) {
            QDir(m_path).removeRecursively();
        }
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

bool renamed(const QString &from, const QString &to, unsigned int flags)
{
    return ::renameat2(AT_FDCWD,
                       QFile::encodeName(from).constData(),
                       AT_FDCWD,
                       QFile::encodeName(to).constData(),
                       flags)
        == 0;
}

// One call for all the files of a pack, which may be many.
bool syncedAll(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return done;
}

bool isPackId(const QString &id)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[a-z0-9][a-z0-9._-]*"_s));
    return form.match(id).hasMatch();
}
} // namespace

PackStore::PackStore(QString folder)
    : m_folder(std::move(folder))
{
}

PackResult<void> PackStore::prepare() const
{
    // Readable by everybody, whatever root's own files are.
    for (const QString &folder : {QFileInfo(m_folder).path(), m_folder}) {
        if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
            ::chmod(QFile::encodeName(folder).constData(), packFolderMode);
        }
    }
    if (!QFileInfo(m_folder).isDir() || !QFileInfo(m_folder).isWritable()) {
        return systemFault(
            m_folder,
            PackText::tr("Packs can only be installed and removed by root: run the same "
                         "command with sudo."));
    }
    return {};
}

// Left by runs that were killed. Where folders cannot be exchanged, the pack that was replaced may
// still wait under another name.
void PackStore::clearLeftovers() const
{
    const QStringList names
        = QDir(m_folder).entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name;
        if (name.startsWith(oldName)
            && renamed(path, m_folder + u'/' + name.sliced(oldName.size()), RENAME_NOREPLACE)) {
            continue;
        }
        if (name.startsWith(oldName) || name.startsWith(workName)) {
            QDir(path).removeRecursively();
        }
    }
}

PackResult<void> PackStore::putInPlace(const QString &made, const QString &place) const
{
    const auto failed = [&place] {
        return systemFault(
            place, PackText::tr("The pack cannot be put in its place: %1.").arg(systemReason()));
    };
    if (!syncedAll(made)) {
        return failed();
    }
    if (!QFileInfo::exists(place)) {
        return renamed(made, place, RENAME_NOREPLACE) ? PackResult<void>() : failed();
    }
    if (renamed(made, place, RENAME_EXCHANGE)) {
        return {};
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return failed();
    }
    // A file system that cannot exchange (NFS): for a moment there is no pack, and a run that is
    // killed then leaves the old one to clearLeftovers().
    const QString old = m_folder + u'/' + oldName + QFileInfo(place).fileName();
    if (!renamed(place, old, 0)) {
        return failed();
    }
    if (!renamed(made, place, 0)) {
        auto fault = failed();
        static_cast<void>(renamed(old, place, 0));
        return fault;
    }
    QDir(old).removeRecursively();
    return {};
}

PackResult<PackInstallation> PackStore::install(const QString &archive) const
{
    if (auto ready = prepare(); !ready) {
        return std::unexpected(ready.error());
    }
    const FolderLock lock(m_folder);
    if (!lock.isHeld()) {
        return systemFault(m_folder, PackText::tr("Another installation of packs does not end."));
    }
    clearLeftovers();

    const WorkFolder work(m_folder);
    if (work.path().isEmpty()) {
        return systemFault(m_folder, PackText::tr("The folder cannot be made."));
    }
    if (auto unpacked = unpackPack(archive, work.path()); !unpacked) {
        return std::unexpected(unpacked.error());
    }
    CheckedPack pack = checkPackFolder(work.path(), archive, HiddenFiles::Checked);
    if (!pack.problems.empty()) {
        return std::unexpected(
            PackFailure{.problems = std::move(pack.problems), .ofSystem = false});
    }
    const QString place = m_folder + u'/' + pack.manifest.id;
    const auto before = readManifest(place);
    if (auto put = putInPlace(work.path(), place); !put) {
        return std::unexpected(put.error());
    }
    // Not every file system can; the pack is in place all the same.
    static_cast<void>(synced(m_folder, O_RDONLY | O_DIRECTORY));
    return PackInstallation{.manifest = std::move(pack.manifest),
                            .activities = pack.activities,
                            .before = before ? std::optional(before->version) : std::nullopt};
}

PackResult<bool> PackStore::remove(const QString &id) const
{
    const QString place = m_folder + u'/' + id;
    if (!isPackId(id) || !QFileInfo(place).isDir()) {
        return false;
    }
    if (auto ready = prepare(); !ready) {
        return std::unexpected(ready.error());
    }
    const FolderLock lock(m_folder);
    if (!lock.isHeld()) {
        return systemFault(m_folder, PackText::tr("Another installation of packs does not end."));
    }
    clearLeftovers();
    const WorkFolder work(m_folder);
    if (work.path().isEmpty() || !renamed(place, work.path() + u'/' + id, RENAME_NOREPLACE)) {
        return systemFault(place,
                           PackText::tr("The pack cannot be removed: %1.").arg(systemReason()));
    }
    static_cast<void>(synced(m_folder, O_RDONLY | O_DIRECTORY));
    return true;
}

} // namespace PrimTux
