// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

namespace PrimTux
{

StageTest::StageTest(QByteArray document, Desktop::Settings settings)
    : m_document(std::move(document))
    , m_stage(std::move(settings))
{
}

void StageTest::initTestCase()
{
    const Result<void> set = m_stage.set(m_document);
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
}

void StageTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        const QString name = QString::fromLatin1(metaObject()->className()) + u'-'
            + QString::fromLatin1(QTest::currentTestFunction());
        qInfo("%s", qPrintable(m_stage.state(name)));
    }
    endOwn();
    m_stage.close();
}

void StageTest::open(const QStringList &arguments)
{
    const Result<void> opened = m_stage.open(arguments);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QTRY_VERIFY(m_stage.menuIsInFront());
}

} // namespace PrimTux
