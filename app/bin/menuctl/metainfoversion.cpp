// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/metainfoversion.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString versionInMetainfo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader words(&file);
    while (!words.atEnd()) {
        if (words.readNext() == QXmlStreamReader::StartElement && words.name() == "release"_L1) {
            return words.attributes().value("version"_L1).toString();
        }
    }
    return {};
}

} // namespace PrimTux
