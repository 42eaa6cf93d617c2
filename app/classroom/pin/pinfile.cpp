// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/pin/pinfile.h"

#include "classroom/pin/pinhash.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PinFileText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Pin)
};

constexpr qint64 largestPinFile = 4096;

QByteArray bytesOf(const StoredPin &pin)
{
    const QJsonObject object{{u"hash"_s, QString::fromLatin1(pin.hash)},
                             {u"wrong"_s, pin.wrong.count},
                             {u"boot"_s, pin.wrong.last.boot},
                             {u"sinceBoot"_s, qint64{pin.wrong.last.sinceBoot.count()}}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool writtenWhole(const QString &path, const QByteArray &content)
{
    QFile::remove(path); // what a crash has left
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0;
}

bool isOnDisk(const QString &path)
{
    return synced(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY);
}
} // namespace

PinFile::PinFile(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<StoredPin>> PinFile::read() const
{
    if (!QFileInfo::exists(m_path)) {
        return std::optional<StoredPin>();
    }
    const auto object = readJsonFile(m_path, largestPinFile);
    if (!object) {
        return std::unexpected(Error{
            PinFileText::tr("The code cannot be read: %1: %2").arg(m_path, object.error().reason)});
    }
    const QByteArray hash = object->value("hash"_L1).toString().toLatin1();
    const int count = object->value("wrong"_L1).toInt(-1);
    const qint64 sinceBoot = object->value("sinceBoot"_L1).toInteger(-1);
    if (!isPinHash(hash) || count < 0 || sinceBoot < 0) {
        return std::unexpected(Error{
            PinFileText::tr("The code cannot be read: %1 is damaged. An administrator removes "
                            "it with “primtux-menuctl pin reset”.")
                .arg(m_path)});
    }
    return StoredPin{.hash = hash,
                     .wrong = {.count = count,
                               .last = {.boot = object->value("boot"_L1).toString(),
                                        .sinceBoot = std::chrono::milliseconds(sinceBoot)}}};
}

Result<void> PinFile::write(const StoredPin &pin) const
{
    const QString fresh = m_path + ".new"_L1;
    if (!writtenWhole(fresh, bytesOf(pin))
        || std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData())
            != 0
        || !isOnDisk(m_path)) {
        return notWritten();
    }
    return {};
}

Result<void> PinFile::remove() const
{
    if (QFileInfo::exists(m_path)
        && (::unlink(QFile::encodeName(m_path).constData()) != 0 || !isOnDisk(m_path))) {
        return notWritten();
    }
    return {};
}

Result<FolderLock> PinFile::lock() const
{
    const QFileInfo file(m_path);
    QDir().mkpath(file.path());
    FolderLock lock = FolderLock::ofOwner(file.path(), file.fileName() + ".lock"_L1);
    if (!lock.isHeld()) {
        return notWritten();
    }
    return lock;
}

std::unexpected<Error> PinFile::notWritten() const
{
    return std::unexpected(Error{
        PinFileText::tr("The code cannot be written to %1 (%2).").arg(m_path, systemReason())});
}

} // namespace PrimTux
