// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/needname.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString nameOfNeed(const QString &need)
{
    static const QHash<QString, const char *> names{
        {u"keyboard"_s, QT_TRANSLATE_NOOP("Need", "typing")},
        {u"microphone"_s, QT_TRANSLATE_NOOP("Need", "microphone")},
        {u"mouse-precise"_s, QT_TRANSLATE_NOOP("Need", "a steady mouse")},
        {u"network"_s, QT_TRANSLATE_NOOP("Need", "Internet")},
        {u"reading"_s, QT_TRANSLATE_NOOP("Need", "reading")},
        {u"scanner"_s, QT_TRANSLATE_NOOP("Need", "scanner")},
        {u"sound"_s, QT_TRANSLATE_NOOP("Need", "sound")},
        {u"webcam"_s, QT_TRANSLATE_NOOP("Need", "camera")}};
    const char *name = names.value(need);
    return name == nullptr ? need : QCoreApplication::translate("Need", name);
}

} // namespace PrimTux
