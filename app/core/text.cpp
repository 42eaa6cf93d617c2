// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString textFor(const TextMap &texts, const QStringList &languages)
{
    for (const QString &language : languages) {
        if (const auto found = texts.find(language); found != texts.end()) {
            return found->second;
        }
    }
    if (const auto english = texts.find(u"en"_s); english != texts.end()) {
        return english->second;
    }
    return texts.empty() ? QString() : texts.begin()->second;
}

QStringList languagesOf(QStringView localeName)
{
    QString code = localeName.toString();
    code.truncate(std::ranges::find_if(code, [](QChar c) { return c == u'.' || c == u'@'; })
                  - code.cbegin());
    code.replace(u'_', u'-');
    QStringList languages;
    if (code.isEmpty() || code == "C"_L1 || code == "POSIX"_L1) {
        return languages;
    }
    languages << code;
    if (const qsizetype dash = code.indexOf(u'-'); dash > 0) {
        languages << code.first(dash);
    }
    return languages;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isMark()) {
            continue;
        }
        switch (c.unicode()) {
        case u'œ':
            result += "oe"_L1;
            break;
        case u'æ':
            result += "ae"_L1;
            break;
        case u'ß':
            result += "ss"_L1;
            break;
        default:
            if (c.isLetterOrNumber() || c.isSurrogate()) {
                result += c;
            } else if (!result.isEmpty() && !result.endsWith(u' ')) {
                result += u' ';
            }
        }
    }
    return result.trimmed();
}

} // namespace PrimTux
