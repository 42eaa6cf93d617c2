// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/childfont.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr qreal tightened = 0.84; // Theme.lineHeight

QFontMetricsF metrics(const Lettering &lettering, int pixelSize, QFont::Weight weight)
{
    QFont font(lettering.family.isEmpty() ? childFontFamily() : lettering.family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setCapitalization(lettering.capitals ? QFont::AllUppercase : QFont::MixedCase);
    return QFontMetricsF(font);
}

TextWidth widthIn(const Lettering &lettering, QFont::Weight weight)
{
    return [lettering, weight](const QString &text, int pixelSize) {
        return metrics(lettering, pixelSize, weight).horizontalAdvance(text);
    };
}

QString namedFamily(const QString &font)
{
    if (font == "atkinson-hyperlegible"_L1) {
        return u"Atkinson Hyperlegible"_s;
    }
    return font == "opendyslexic"_L1 ? u"OpenDyslexic"_s : childFontFamily();
}

} // namespace

QString childFontFamily()
{
    return u"Andika"_s;
}

QString familyOfFont(const QString &font)
{
    const QString family = namedFamily(font);
    // To ask what is installed takes a while: not for the usual ones.
    return family == childFontFamily() || QFontDatabase::hasFamily(family) ? family
                                                                           : childFontFamily();
}

void readChildFont()
{
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        metrics({}, 1, weight).horizontalAdvance(u'a');
    }
}

TextWidth childTextWidth(const Lettering &lettering)
{
    return widthIn(lettering, QFont::Normal);
}

TextWidth boldChildTextWidth(const Lettering &lettering)
{
    return widthIn(lettering, QFont::Bold);
}

qreal childLineHeight(int pixelSize, const Lettering &lettering)
{
    return metrics(lettering, pixelSize, QFont::Normal).lineSpacing() * tightened;
}

} // namespace PrimTux
