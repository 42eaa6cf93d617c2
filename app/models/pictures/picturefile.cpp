// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/picturefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace PrimTux
{

namespace
{

constexpr int headerSize = 64;
constexpr int bytesPerPixel = 4;
constexpr int largestSide = 16'384;
constexpr auto format = QImage::Format_ARGB32_Premultiplied;

/** A file whose pixels are an image's. */
struct Mapping {
    std::unique_ptr<QFile> file;
    uchar *pixels = nullptr;
    qint64 bytes = 0;
};

/** All that live; images are read by more than one thread. */
struct Mappings {
    std::mutex guard;
    std::unordered_set<const Mapping *> all;
};

Mappings &mappings()
{
    static Mappings mappings;
    return mappings;
}

void close(void *mapped)
{
    const std::unique_ptr<const Mapping> mapping(static_cast<const Mapping *>(mapped));
    const std::scoped_lock lock(mappings().guard);
    mappings().all.erase(mapping.get());
}

QSize sizeFrom(const QByteArray &header)
{
    const QByteArrayList words = header.simplified().split(' ');
    if (words.size() != 3 || words[0] != "PMP1") {
        return {};
    }
    const QSize size(words[1].toInt(), words[2].toInt());
    return size.isEmpty() || size.width() > largestSide || size.height() > largestSide ? QSize()
                                                                                       : size;
}

qint64 bytesOf(const QSize &size)
{
    return static_cast<qint64>(size.width()) * size.height() * bytesPerPixel;
}

} // namespace

QImage readPictureFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    // A buffer would live as long as the image, of which there are dozens.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    const QSize size = sizeFrom(file->read(headerSize));
    if (size.isEmpty() || file->size() != headerSize + bytesOf(size)) {
        return {};
    }
    uchar *const pixels = file->map(headerSize, bytesOf(size));
    if (pixels == nullptr) {
        return {};
    }
    auto mapping = std::make_unique<Mapping>(
        Mapping{.file = std::move(file), .pixels = pixels, .bytes = bytesOf(size)});
    {
        const std::scoped_lock lock(mappings().guard);
        mappings().all.insert(mapping.get());
    }
    // The mapping lives as long as the image, which takes it over.
    return {std::as_const(pixels),
            size.width(),
            size.height(),
            qsizetype{size.width()} * bytesPerPixel,
            format,
            close,
            mapping.release()};
}

void letGoOfPixels()
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const std::scoped_lock lock(mappings().guard);
    for (const Mapping *const mapping : mappings().all) {
        const std::uintptr_t ahead = reinterpret_cast<std::uintptr_t>(mapping->pixels) % page;
        ::madvise(mapping->pixels - ahead, ahead + mapping->bytes, MADV_DONTNEED);
    }
}

bool writePictureFile(const QImage &picture, const QString &path, QString *reason)
{
    const QImage pixels = picture.convertToFormat(format);
    const QByteArray header = QByteArray("PMP1 " + QByteArray::number(pixels.width()) + ' '
                                         + QByteArray::number(pixels.height()))
                                  .leftJustified(headerSize - 1)
        + '\n';
    QSaveFile file(path);
    bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(header) == headerSize;
    for (int row = 0; written && row < pixels.height(); ++row) {
        const qint64 bytes = static_cast<qint64>(pixels.width()) * bytesPerPixel;
        written
            = file.write(reinterpret_cast<const char *>(pixels.constScanLine(row)), bytes) == bytes;
    }
    if (!written || !file.commit()) {
        *reason = file.errorString();
        return false;
    }
    return true;
}

} // namespace PrimTux
