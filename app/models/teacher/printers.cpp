// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/printers.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Printers::Printers(QObject *parent)
    : QObject(parent)
{
    connect(&m_asking, &Errand::finished, this, [this](const Result<QString> &output) {
        // One a line; without a print service there are none.
        m_names = output.value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
        Q_EMIT changed();
    });
    connect(&m_printing, &Errand::finished, this, [this](const Result<QString> &output) {
        m_paper.reset();
        if (!output) {
            Q_EMIT failed(tr("Nothing is printed: %1").arg(output.error().message));
        }
    });
}

Printers::~Printers() = default;

void Printers::look()
{
    const QString lpstat = QStandardPaths::findExecutable(u"lpstat"_s);
    if (!lpstat.isEmpty()) {
        m_asking.run(lpstat, {u"-e"_s});
    }
}

Result<void> Printers::print(const QString &printer,
                             const QString &fileName,
                             const std::function<Result<void>(const QString &path)> &write)
{
    const QString lp = QStandardPaths::findExecutable(u"lp"_s);
    if (lp.isEmpty() || m_printing.isRunning()) {
        return std::unexpected(Error{tr("The printer is busy: please wait a moment.")});
    }
    m_paper.emplace();
    const QString file = m_paper->filePath(fileName);
    return write(file).transform(
        [&] { m_printing.run(lp, {u"-d"_s, printer, u"-t"_s, fileName, u"--"_s, file}); });
}

} // namespace PrimTux
