// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace PrimTux
{

namespace
{
struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OutputFile)
};

std::unexpected<Error> notWritten(const QString &file, const QString &reason)
{
    return std::unexpected(Error{OutputText::tr("%1 cannot be written (%2).").arg(file, reason)});
}
} // namespace

Result<void> writeOutput(const QByteArray &content, const QString &file)
{
    if (file.isEmpty()) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly) || output.write(content) != content.size()
            || !output.flush()) {
            return notWritten(OutputText::tr("The standard output"), output.errorString());
        }
        return {};
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile saved(file);
    saved.setDirectWriteFallback(false);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(content) != content.size()
        || !saved.commit()) {
        return notWritten(file, saved.errorString());
    }
    return {};
}

} // namespace PrimTux
