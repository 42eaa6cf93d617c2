// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/copies.h"

#include "core/durable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
struct CopiesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Classroom)
};

constexpr mode_t readableByEverybody = 0644;
constexpr auto betweenCopies = 24h;
} // namespace

QString goodCopyOf(const QString &path)
{
    return path + ".copy"_L1;
}

QString copyOfVersion(const QString &path, int version)
{
    return u"%1.version-%2"_s.arg(path).arg(version);
}

bool shareWithAll(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct stat owner{};
    const bool owned = ::geteuid() != 0
        || (::stat(folder.constData(), &owner) == 0
            && ::chown(name.constData(), owner.st_uid, owner.st_gid) == 0);
    return owned && ::chmod(name.constData(), readableByEverybody) == 0;
}

Result<void> copyTo(const ClassroomFile &file, const QString &target)
{
    const QString fresh = target + "-new"_L1;
    QFile::remove(fresh); // of one who was stopped
    if (auto copied = file.run(u"VACUUM INTO ?"_s, {fresh}); !copied) {
        return copied;
    }
    if (!shareWithAll(fresh) || !synced(fresh, O_RDWR)
        || std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData())
            != 0) {
        return std::unexpected(Error{
            CopiesText::tr("The copy %1 cannot be written: %2.").arg(target, systemReason())});
    }
    // Not every file system can; the copy is in place all the same.
    static_cast<void>(synced(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY));
    return {};
}

void keepGoodCopy(const ClassroomFile &file)
{
    const QFileInfo copy(goodCopyOf(file.path()));
    if (copy.exists()
        && copy.lastModified() + betweenCopies > QFileInfo(file.path()).lastModified()) {
        return;
    }
    // Without a new copy, as on a full disk, the one before stays.
    [[maybe_unused]] const auto copied = copyTo(file, copy.filePath());
}

Error damagedClassroom(const QString &path, const QString &reason)
{
    const QString copy = goodCopyOf(path);
    if (QFileInfo::exists(copy)) {
        return {CopiesText::tr("The classroom %1 is damaged (%2) and is left as it is. Its last "
                               "good copy is %3: an administrator can put it in its place.")
                    .arg(path, reason, copy)};
    }
    return {CopiesText::tr("The classroom %1 is damaged (%2) and is left as it is. Without it the "
                           "menu begins anew: an administrator can move it to another place.")
                .arg(path, reason)};
}

} // namespace PrimTux
