// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/menuconf.h"

#include "core/menuconfkeys.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>
#include <numeric>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct ConfText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::MenuConf)
};

constexpr qint64 largestFile = 64L * 1024;

// Levenshtein's distance.
std::size_t editsBetween(QStringView a, QStringView b)
{
    std::vector<std::size_t> row(static_cast<std::size_t>(b.size()) + 1);
    std::ranges::iota(row, 0UZ);
    for (const QChar letter : a) {
        std::size_t before = row.front()++;
        for (std::size_t at = 1; at < row.size(); ++at) {
            const bool same = letter == b[static_cast<qsizetype>(at) - 1];
            const std::size_t edits = std::min({row[at] + 1, row[at - 1] + 1, before + !same});
            before = std::exchange(row[at], edits);
        }
    }
    return row.back();
}

// What is left out at an end is no mistake in the letters.
std::size_t distanceOf(const QString &word, const MenuConfKey &key)
{
    const QString name = key.name;
    const bool isPart = word.size() >= 3 && (name.startsWith(word) || name.endsWith(word));
    return isPart ? 1 : editsBetween(word, name);
}

// Empty: none is near enough to have been meant.
QString nearestKey(const QString &word)
{
    const auto distance = [&word](const MenuConfKey &key) { return distanceOf(word, key); };
    const auto nearest = std::ranges::min_element(menuConfKeys(), {}, distance);
    return distance(*nearest) <= static_cast<std::size_t>(word.size()) / 2 ? QString(nearest->name)
                                                                           : QString();
}

QString noSuchKey(const QString &name)
{
    const QString near = nearestKey(name.toLower().replace(u'_', u'-'));
    return near.isEmpty() ? ConfText::tr("There is no key “%1”.").arg(name)
                          : ConfText::tr("There is no key “%1”; is “%2” meant?").arg(name, near);
}

QString withoutComment(const QString &line)
{
    for (qsizetype at = line.indexOf(u'#'); at >= 0; at = line.indexOf(u'#', at + 1)) {
        if (at == 0 || line[at - 1].isSpace()) {
            return line.first(at).trimmed();
        }
    }
    return line.trimmed();
}

/** Takes the lines one after the other. */
class Reading
{
public:
    void take(const QByteArray &bytes)
    {
        ++m_line;
        if (!bytes.isValidUtf8()) {
            fault({}, ConfText::tr("This line is not UTF-8."));
            return;
        }
        const QString line = withoutComment(QString::fromUtf8(bytes));
        const qsizetype sign = line.indexOf(u'=');
        if (sign > 0) {
            set(line.first(sign).trimmed(), line.sliced(sign + 1).trimmed());
        } else if (!line.isEmpty()) {
            fault({}, ConfText::tr("“key = value” was expected, not “%1”.").arg(line.left(60)));
        }
    }

    [[nodiscard]] ReadMenuConf result() && { return std::move(m_result); }

private:
    void set(const QString &name, const QString &value)
    {
        const auto known = std::ranges::find(menuConfKeys(), name, &MenuConfKey::name);
        if (known == menuConfKeys().end()) {
            fault(name, noSuchKey(name));
            return;
        }
        if (const auto [before, isFirst] = m_lines.try_emplace(name, m_line); !isFirst) {
            fault(name,
                  ConfText::tr("This key is set on line %1 already, which holds.")
                      .arg(before->second));
            return;
        }
        if (const auto taken = known->take(m_result.conf, value); !taken) {
            m_lines.erase(name);
            fault(name, taken.error().message);
        }
    }

    void fault(const QString &key, const QString &reason)
    {
        m_result.faults.push_back({.line = m_line, .key = key, .reason = reason});
    }

    ReadMenuConf m_result;
    std::map<QString, int> m_lines; // of the keys that are set
    int m_line = 0;
};

ReadMenuConf notRead(const QString &reason)
{
    return {.conf = {}, .faults = {{.line = 0, .key = {}, .reason = reason}}};
}

} // namespace

ReadMenuConf parseMenuConf(const QByteArray &text)
{
    if (text.size() > largestFile) {
        return notRead(ConfText::tr("The file is too large to be one of settings."));
    }
    Reading reading;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        reading.take(line);
    }
    return std::move(reading).result();
}

ReadMenuConf readMenuConf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        return parseMenuConf(file.read(largestFile + 1));
    }
    return file.exists()
        ? notRead(ConfText::tr("The file cannot be read: %1.").arg(file.errorString()))
        : ReadMenuConf();
}

std::vector<std::pair<QString, QString>> menuConfDefaults()
{
    return menuConfKeys() | std::views::transform([](const MenuConfKey &key) {
               return std::pair<QString, QString>(key.name, key.value);
           })
        | std::ranges::to<std::vector>();
}

QString sentenceOf(const ConfFault &fault, const QString &file)
{
    return fault.line == 0
        ? u"%1: %2"_s.arg(file, fault.reason)
        : ConfText::tr("%1, line %2: %3").arg(file).arg(fault.line).arg(fault.reason);
}

} // namespace PrimTux
