// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/icons.h"

#include "catalogue/pictures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QIcon>
#include <QImageReader>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct IconText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Icons)
};

constexpr int allocationLimit = 128; // MiB: a picture of largestSource with room to work
constexpr qint64 largestFile = 16L * 1024 * 1024;
constexpr qreal mostEnlarged = 4; // of a drawing whose margins are wide

QStringList below(const QStringList &folders, QLatin1StringView name)
{
    QStringList paths;
    for (const QString &folder : folders) {
        paths << folder + name;
    }
    return paths;
}

bool isThere(const QStringList &iconFolders, const QString &theme)
{
    return std::ranges::any_of(iconFolders, [&theme](const QString &folder) {
        return QFileInfo::exists(folder + u'/' + theme + "/index.theme"_L1);
    });
}

// Older entries name a file of the theme with its ending.
QString themeName(QString name)
{
    for (const QLatin1StringView ending : {".png"_L1, ".svg"_L1, ".xpm"_L1}) {
        if (name.endsWith(ending)) {
            name.chop(ending.size());
        }
    }
    return name.contains(u'/') ? QString() : name;
}

/** The picture of a theme, its drawings without margins as large as wanted. */
QImage fromTheme(const QString &name)
{
    const QIcon icon = QIcon::fromTheme(name);
    if (icon.isNull()) {
        return {};
    }
    const auto render = [&icon](int size) { return icon.pixmap(QSize(size, size), 1.0).toImage(); };
    const QImage image = render(pictureSize);
    const QRect visible = visiblePart(image);
    const int side = std::max(image.width(), image.height());
    const int seen = std::max(visible.width(), visible.height());
    if (side < pictureSize || visible.isEmpty() || seen == side) {
        return withoutMargins(image);
    }
    const qreal enlarged = std::min(mostEnlarged, static_cast<qreal>(side) / seen);
    return fitted(withoutMargins(render(qRound(pictureSize * enlarged))));
}

QString keyOf(const QByteArray &png)
{
    constexpr qsizetype digits = 32;
    const QByteArray hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}
} // namespace

Icons::Icons(const QStringList &dataFolders)
{
    QImageReader::setAllocationLimit(allocationLimit);
    const QStringList iconFolders = below(dataFolders, "/icons"_L1);
    QIcon::setThemeSearchPaths(iconFolders);
    QIcon::setFallbackSearchPaths(below(dataFolders, "/pixmaps"_L1));
    QIcon::setFallbackThemeName(isThere(iconFolders, u"breeze"_s) ? u"breeze"_s : u"Adwaita"_s);
    QIcon::setThemeName(u"hicolor"_s);
}

Result<QImage> readPicture(const QString &path)
{
    const auto refused = [&path](const QString &reason) {
        return std::unexpected(Error{
            IconText::tr("The picture %1 cannot be used: %2. A PNG, SVG or JPEG picture of at "
                         "most %3 × %3 pixels was expected.")
                .arg(path, reason)
                .arg(largestSource)});
    };
    const QFileInfo info(path);
    if (!info.isFile()) {
        return refused(IconText::tr("there is no such file"));
    }
    if (info.size() > largestFile) {
        return refused(IconText::tr("the file is too large"));
    }
    QImageReader::setAllocationLimit(allocationLimit);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const bool drawing = reader.format().startsWith("svg");
    if (!drawing && std::max(size.width(), size.height()) > largestSource) {
        return refused(IconText::tr("it is too large"));
    }
    if (drawing && !size.isEmpty()) {
        reader.setScaledSize(size.scaled(pictureSize, pictureSize, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refused(reader.errorString());
    }
    return image;
}

Result<QString> Icons::add(const IconSource &icon, Pictures &pictures)
{
    const std::tuple wanted(icon.file, icon.name, icon.framed);
    if (const auto known = m_known.find(wanted); known != m_known.end()) {
        return known->second;
    }
    QImage image;
    if (!icon.file.isEmpty()) {
        const auto read = readPicture(icon.file);
        if (!read) {
            return std::unexpected(read.error());
        }
        image = withoutMargins(fitted(*read));
    } else if (const QString name = themeName(icon.name); !name.isEmpty()) {
        image = fromTheme(name);
    }
    if (image.isNull()) {
        return QString();
    }
    if (icon.framed || std::max(image.width(), image.height()) <= smallSource) {
        image = framed(image);
    }
    const QByteArray png = toPng(image);
    const QString key = keyOf(png);
    pictures.emplace(key, png);
    m_known.emplace(wanted, key);
    return key;
}

} // namespace PrimTux
