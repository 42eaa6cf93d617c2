// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/stage.h"

#include <QTest>

namespace PrimTux
{

/** A test with the menu on a stage; on failure it tells what the stage looked like. */
class StageTest : public QObject
{
    Q_OBJECT

public:
    explicit StageTest(QByteArray document = {}, Desktop::Settings settings = {});

    [[nodiscard]] Stage &stage() { return m_stage; }
    /** Starts the menu and waits until it is in front. */
    void open(const QStringList &arguments = {});

protected:
    /** Ends what the test itself started, before the stage is closed. */
    virtual void endOwn() { }

private Q_SLOTS: // NOLINT(readability-redundant-access-specifiers)
    void initTestCase();
    void cleanup();

private:
    QByteArray m_document;
    Stage m_stage;
};

} // namespace PrimTux
