// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-index FOLDER COUNT…  writes FOLDER/COUNT.sqlite for each COUNT: an index of so many
// activities, made of the real catalogue. COUNT 0: the real catalogue as it is.

#include "bin/surroundings.h"
#include "catalogue/index/writer.h"
#include "catalogue/refresh.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace PrimTux;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        errors << "usage: bench-index FOLDER COUNT…\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    const SoftwarePlaces software = softwareFromEnvironment();
    IndexContent content = readSources(Paths(surroundingsFromEnvironment()), software);
    addPictures(content, software);
    for (const QString &argument : arguments.sliced(2)) {
        const int count = argument.toInt();
        const Result<void> written = writeIndex(count > 0 ? repeated(content, count) : content,
                                                folder.filePath(argument + ".sqlite"_L1));
        if (!written) {
            errors << written.error().message << '\n';
            return 3;
        }
    }
    return 0;
}
