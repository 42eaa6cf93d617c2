// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct JsonFile {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::JsonFile)
};

/** Line and column, from one, of a place in UTF-8 text. */
QString lineAndColumn(const QByteArray &content, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(content).first(std::min(offset, content.size()));
    const qsizetype lines = before.count('\n');
    const QString column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1));
    return JsonFile::tr("line %1, column %2").arg(lines + 1).arg(column.size() + 1);
}

std::unexpected<Problem> tooLarge(const QString &path, qint64 largest)
{
    return std::unexpected(
        Problem{.source = path,
                .place = {},
                .reason = JsonFile::tr("The file is too large; at most %1 was expected.")
                              .arg(QLocale().formattedDataSize(largest, 0))});
}
} // namespace

std::expected<QJsonObject, Problem>
parseJson(const QByteArray &content, const QString &source, qint64 largest)
{
    if (content.size() > largest) {
        return tooLarge(source, largest);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(
            Problem{.source = source,
                    .place = lineAndColumn(content, error.offset),
                    .reason = JsonFile::tr("This is not JSON: %1; JSON (RFC 8259) in "
                                           "UTF-8 was expected.")
                                  .arg(error.errorString())});
    }
    if (!document.isObject()) {
        return std::unexpected(Problem{
            .source = source,
            .place = {},
            .reason = JsonFile::tr("The whole file is a list; an object { … } was expected.")});
    }
    return document.object();
}

std::expected<QJsonObject, Problem> readJsonFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return std::unexpected(
            Problem{.source = path,
                    .place = {},
                    .reason = JsonFile::tr("This is not a file that can be read.")});
    }
    if (info.size() > largest) {
        return tooLarge(path, largest);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Problem{
            .source = path,
            .place = {},
            .reason
            = JsonFile::tr(
                  "The file cannot be read (%1); a file readable by everybody was expected.")
                  .arg(file.errorString())});
    }
    return parseJson(file.read(largest + 1), path, largest);
}

QString pointerTo(const QString &pointer, QStringView key)
{
    QString escaped = key.toString();
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer + u'/' + escaped;
}

QString pointerTo(const QString &pointer, qsizetype item)
{
    return pointer + u'/' + QString::number(item);
}

QStringList keysOf(const QString &pointer)
{
    QStringList keys = pointer.split(u'/').sliced(1);
    for (QString &key : keys) {
        key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    }
    return keys;
}

} // namespace PrimTux
