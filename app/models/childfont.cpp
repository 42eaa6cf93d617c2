// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/childfont.h"

#include <QFont>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr qreal tightened = 0.84; // Theme.lineHeight

QFontMetricsF metrics(int pixelSize, QFont::Weight weight)
{
    QFont font(childFontFamily());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return QFontMetricsF(font);
}

} // namespace

QString childFontFamily()
{
    return u"Andika"_s;
}

void readChildFont()
{
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        metrics(1, weight).horizontalAdvance(u'a');
    }
}

qreal childTextWidth(const QString &text, int pixelSize)
{
    return metrics(pixelSize, QFont::Normal).horizontalAdvance(text);
}

qreal boldChildTextWidth(const QString &text, int pixelSize)
{
    return metrics(pixelSize, QFont::Bold).horizontalAdvance(text);
}

qreal childLineHeight(int pixelSize)
{
    return metrics(pixelSize, QFont::Normal).lineSpacing() * tightened;
}

} // namespace PrimTux
