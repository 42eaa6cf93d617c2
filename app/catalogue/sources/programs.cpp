// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/programs.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace PrimTux
{

QString findProgram(const QString &program, const QStringList &folders)
{
    if (program.startsWith(u'/')) {
        const QFileInfo info(program);
        return info.isFile() && info.isExecutable() ? program : QString();
    }
    if (program.isEmpty() || program.contains(u'/') || folders.isEmpty()) {
        return {};
    }
    return QStandardPaths::findExecutable(program, folders);
}

} // namespace PrimTux
