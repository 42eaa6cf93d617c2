// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/gcompristexts.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype longestSummary = 180;

/** Words of sections, the more telling ones first, and places of the menu. */
constexpr std::array domainsOfWords{std::pair{"reading"_L1, "langage"_L1},
                                    std::pair{"letters"_L1, "langage"_L1},
                                    std::pair{"math"_L1, "maths"_L1},
                                    std::pair{"numeration"_L1, "maths"_L1},
                                    std::pair{"history"_L1, "histoire"_L1},
                                    std::pair{"geography"_L1, "histoire"_L1},
                                    std::pair{"music"_L1, "arts"_L1},
                                    std::pair{"arts"_L1, "arts"_L1},
                                    std::pair{"sciences"_L1, "monde"_L1},
                                    std::pair{"experiment"_L1, "monde"_L1},
                                    std::pair{"computer"_L1, "numerique"_L1},
                                    std::pair{"strategy"_L1, "logique"_L1},
                                    std::pair{"puzzle"_L1, "logique"_L1},
                                    std::pair{"memory"_L1, "logique"_L1},
                                    std::pair{"logic"_L1, "logique"_L1},
                                    std::pair{"fun"_L1, "jeux"_L1},
                                    std::pair{"discovery"_L1, "monde"_L1}};

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression apostrophe(u"(?<=\\p{L})'(?=\\p{L})"_s); // of a typewriter
    QString plain = QString(text).replace(tags, u" "_s);
    plain.replace(apostrophe, u"’"_s);
    plain.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
    return plain.simplified();
}
} // namespace

GComprisTexts::GComprisTexts(const QString &folder, const QStringList &languages)
{
    for (const QString &whole : languages) {
        // Documents say "fr", not "fr-FR": their words would never be the last ones.
        for (const QString &language : {whole, whole.section(u'-', 0, 0)}) {
            const QString name = "gcompris_"_L1 + QString(language).replace(u'-', u'_');
            const QString path = folder + u'/' + name + ".qm"_L1;
            auto translator = std::make_unique<QTranslator>();
            if (QFileInfo::exists(path) && language != "en"_L1 && translator->load(path)) {
                m_translators.insert_or_assign(language, std::move(translator));
                break;
            }
        }
    }
}

QJsonObject GComprisTexts::inAllLanguages(const QString &context, const QmlValue &value) const
{
    QJsonObject texts;
    const auto add = [&texts](const QString &language, const QString &text) {
        if (const QString plain = withoutMarkup(text); !plain.isEmpty()) {
            texts[language] = plain;
        }
    };
    add(u"en"_s, value.text([](const QString &text) { return text; }));
    for (const auto &[language, translator] : m_translators) {
        bool whole = true; // a text that is half English is none
        const QString text = value.text([&](const QString &source) {
            const QString found
                = translator->translate(context.toUtf8().constData(), source.toUtf8().constData());
            whole = whole && (!found.isEmpty() || source.isEmpty());
            return found;
        });
        if (whole) {
            add(language, text);
        }
    }
    return texts;
}

QJsonObject GComprisTexts::summaries(const QString &context,
                                     const QmlValue &goal,
                                     const QmlValue &otherwise) const
{
    QJsonObject texts = inAllLanguages(context, otherwise);
    const QJsonObject goals = inAllLanguages(context, goal);
    for (auto text = goals.begin(); text != goals.end(); ++text) {
        texts[text.key()] = *text;
    }
    for (QJsonValueRef text : texts) {
        text = shortened(text.toString());
    }
    return texts;
}

QJsonArray levelsOfStars(int stars)
{
    switch (stars) {
    case 1:
        return {u"PS"_s, u"MS"_s};
    case 2:
        return {u"MS"_s, u"GS"_s};
    case 3:
        return {u"GS"_s, u"CP"_s};
    case 4:
        return {u"CP"_s, u"CE1"_s, u"CE2"_s};
    case 5:
        return {u"CE2"_s, u"CM1"_s};
    default:
        return {u"CM1"_s, u"CM2"_s};
    }
}

QString domainOfWords(const QString &section)
{
    const auto *const found = std::ranges::find_if(
        domainsOfWords, [&section](const auto &pair) { return section.contains(pair.first); });
    return found == domainsOfWords.end() ? QString() : QString(found->second);
}

QString shortened(const QString &text)
{
    QString plain = withoutMarkup(text);
    if (plain.size() <= longestSummary) {
        return plain;
    }
    const qsizetype end = plain.lastIndexOf(". "_L1, longestSummary);
    if (end > 0) {
        return plain.first(end + 1);
    }
    const qsizetype word = plain.lastIndexOf(u' ', longestSummary);
    return plain.first(word > 0 ? word : longestSummary) + u'…';
}

} // namespace PrimTux
