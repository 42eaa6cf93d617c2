// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/programs.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
bool runsOthers(QStringView program)
{
    static const QStringList known{u"bash"_s,
                                   u"dash"_s,
                                   u"env"_s,
                                   u"firefox"_s,
                                   u"firefox-esr"_s,
                                   u"flatpak"_s,
                                   u"java"_s,
                                   u"libreoffice"_s,
                                   u"perl"_s,
                                   u"ruby"_s,
                                   u"sh"_s,
                                   u"snap"_s,
                                   u"wine"_s,
                                   u"xdg-open"_s};
    return program.startsWith("python"_L1) || known.contains(program);
}
} // namespace

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

QString whatRuns(const QStringList &command, const QStringList &folders)
{
    QString program = findProgram(command.value(0), folders);
    if (program.isEmpty() || !runsOthers(QFileInfo(program).fileName())) {
        return program;
    }
    return program + u'\n' + command.sliced(1).join(u'\n');
}

} // namespace PrimTux
