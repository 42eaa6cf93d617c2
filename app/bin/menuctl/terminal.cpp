// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/terminal.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int barWidth = 30;

QTextStream &errors()
{
    static QTextStream stream(stderr);
    return stream;
}

// What comes from files must not steer the terminal.
QString harmless(QString text)
{
    std::ranges::replace_if(
        text,
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; },
        QChar(QChar::ReplacementCharacter));
    return text;
}
} // namespace

void print(const QString &text)
{
    static QTextStream stream(stdout);
    stream << harmless(text) << Qt::endl;
}

void complain(const QString &sentence)
{
    errors() << "primtux-menuctl: " << harmless(sentence) << Qt::endl;
}

void complain(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems) {
        QStringList parts{problem.source, problem.place, problem.reason};
        parts.removeAll(QString());
        errors() << harmless(parts.join(": "_L1)) << Qt::endl;
    }
}

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        std::ranges::transform(
            row, widths, widths.begin(), [](const QString &cell, qsizetype width) {
                return std::max(cell.size(), width);
            });
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        auto width = widths.begin();
        for (const QString &cell : row) {
            line += cell.leftJustified(*width++) + "  "_L1;
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

ProgressBar::ProgressBar(QString label)
    : m_label(std::move(label))
    , m_onTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressBar::~ProgressBar()
{
    if (m_onTerminal && m_shown >= 0) {
        errors() << "\r\033[K" << Qt::flush;
    }
}

void ProgressBar::show(qint64 done, qint64 total)
{
    const int filled = total > 0 ? static_cast<int>(barWidth * done / total) : barWidth;
    if (!m_onTerminal || filled == m_shown) {
        return;
    }
    m_shown = filled;
    errors() << u"\r%1 [%2]"_s.arg(m_label, QString(filled, u'#').leftJustified(barWidth))
             << Qt::flush;
}

} // namespace PrimTux
