// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/packageversion.h"

#include <QFile>

namespace PrimTux
{

QString versionOfPackage(const QString &states, const QString &package)
{
    QFile file(states);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // deb822(5): the fields of a package stand together, an empty line ends them.
    const QByteArray all = '\n' + file.readAll() + '\n';
    const qsizetype begin = all.indexOf("\nPackage: " + package.toLatin1() + '\n');
    if (begin < 0) {
        return {};
    }
    const QByteArray fields = all.sliced(begin, all.indexOf("\n\n", begin) - begin) + '\n';
    const QByteArray name = "\nVersion: ";
    const qsizetype version = fields.indexOf(name);
    if (version < 0 || !fields.contains("\nStatus: install ok installed\n")) {
        return {};
    }
    const qsizetype from = version + name.size();
    return QString::fromUtf8(fields.sliced(from, fields.indexOf('\n', from) - from));
}

} // namespace PrimTux
