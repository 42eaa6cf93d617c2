// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/classroomaccess.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/profilecommands.h"
#include "bin/menuctl/terminal.h"
#include "classroom/backupdocuments.h"
#include "classroom/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ClassroomCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};
} // namespace

ExitCode exportClassroom(const CatalogueSetting &setting, const QString &file)
{
    const QString classroom = setting.paths.classroomFile();
    auto backup = ClassroomReader::open(classroom).and_then(backupOf);
    if (!backup) {
        return notDone(backup.error());
    }
    if (const QStringList leftOut = addDocuments(*backup, classroom); !leftOut.isEmpty()) {
        complain(ClassroomCommandText::tr("Not in the copy are the documents of %1: they cannot be "
                                          "read, or all are more than %2 MB.")
                     .arg(leftOut.join(u", "_s))
                     .arg(mostBytesOfDocuments / 1024 / 1024));
    }
    const auto written = writeOutput(backupFileOf(*backup), file == "-"_L1 ? QString() : file);
    return written ? ExitCode::Done : notDone(written.error());
}

ExitCode importClassroom(const CatalogueSetting &setting, const QString &file)
{
    const auto wanted = file == "-"_L1
        ? standardInput(largestBackup).and_then([](const QByteArray &content) {
              return parseBackupFile(content, u"-"_s);
          })
        : readBackupFile(file);
    if (!wanted) {
        complain({wanted.error()});
        return ExitCode::WrongData;
    }
    const QString classroom = setting.paths.classroomToWrite();
    const auto before = ClassroomReader::open(classroom).and_then(backupOf);
    if (!before) {
        return notDone(before.error());
    }
    const std::vector<Change> changes = changesTo(*wanted, *before);
    if (const ExitCode done = decided(setting, changes, missingDocuments(*wanted, classroom));
        done != ExitCode::Done) {
        return done;
    }
    const auto count = static_cast<int>(changes.size());
    if (setting.json) {
        printJson(QJsonObject{{u"changes"_s, count},
                              {u"lessons"_s, static_cast<int>(wanted->lessons.size())},
                              {u"profiles"_s, static_cast<int>(wanted->profiles.size())},
                              {u"activities"_s, static_cast<int>(wanted->activities.size())}});
    } else {
        print(ClassroomCommandText::tr(
            "This PC is as the file says: %n changes were made.", nullptr, count));
    }
    return ExitCode::Done;
}

} // namespace PrimTux
