// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace PrimTux
{

/** While it lives, screens that are made speak this language: "fr". */
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        const bool known
            = m_translator.load(QStringLiteral(":/i18n/primtux-menu_%1.qm").arg(language));
        QVERIFY2(known, qPrintable(language));
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // no longer asked once it is gone
};

} // namespace PrimTux
