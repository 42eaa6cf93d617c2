// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/languagechoice.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

LanguageChoice::LanguageChoice(const QStringList &spoken, QObject *parent)
    : QObject(parent)
{
    const QStringList files
        = QDir(u":/i18n"_s).entryList(); // a filter would load what knows patterns
    for (const QString &file : files) {
        if (file.startsWith("primtux-menu_"_L1)) {
            m_languages << file.section(u'_', 1).chopped(3);
        }
    }
    std::ranges::sort(m_languages, {}, &LanguageChoice::nameOf);
    const auto known = std::ranges::find_if(
        spoken, [this](const QString &language) { return m_languages.contains(language); });
    m_current = known == spoken.end() ? u"en"_s : *known;
}

QString LanguageChoice::nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1) {
        name = u"English"_s; // not of a country
    }
    return name.isEmpty() ? language : name.front().toUpper() + name.sliced(1);
}

void LanguageChoice::choose(const QString &language)
{
    if (language != m_current && m_languages.contains(language)) {
        Q_EMIT wanted(language);
    }
}

} // namespace PrimTux
