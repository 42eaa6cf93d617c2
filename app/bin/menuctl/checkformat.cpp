// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/checkformat.h"

#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/sources/placeline.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CheckFormatText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

QJsonObject withLine(const Problem &problem)
{
    QJsonObject object = jsonOf(problem);
    if (const auto line = lineOf(problem)) {
        object.insert("line"_L1, *line);
    }
    return object;
}

QString escapedMessage(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString escapedProperty(const QString &text)
{
    return escapedMessage(text).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString seenFrom(const QString &folder, const QString &file)
{
    const QString relative = QDir(folder).relativeFilePath(file);
    return relative.startsWith(".."_L1) ? file : relative;
}

QString workflowCommand(const Problem &problem, const QString &folder)
{
    QString command = "::error file="_L1 + escapedProperty(seenFrom(folder, problem.source));
    if (const auto line = lineOf(problem)) {
        command += u",line=%1"_s.arg(*line);
    }
    QStringList sentence{problem.place, problem.reason};
    sentence.removeAll(QString());
    return command + "::"_L1 + escapedMessage(sentence.join(": "_L1));
}
} // namespace

void tellProblems(const std::vector<Problem> &problems, CheckFormat format, const QString &folder)
{
    switch (format) {
    case CheckFormat::Text:
        if (problems.empty()) {
            print(CheckFormatText::tr("Nothing is wrong."));
        }
        complain(problems);
        break;
    case CheckFormat::Json: {
        QJsonArray array;
        for (const Problem &problem : problems) {
            array << withLine(problem);
        }
        printJson(array);
        break;
    }
    case CheckFormat::Github:
        for (const Problem &problem : problems) {
            print(workflowCommand(problem, folder));
        }
        break;
    }
}

} // namespace PrimTux
