// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/speaker.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int patience = 500; // milliseconds for a process that was asked to go

} // namespace

Speaker::Speaker(const QString &program, const QString &language, QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(program);
    m_process.setArguments({u"--language"_s, language});
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Speaker::read);
    connect(&m_process, &QProcess::finished, this, &Speaker::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end();
        }
    });
}

Speaker::~Speaker()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void Speaker::say(const QString &text)
{
    m_expected = true;
    m_text = text.simplified();
    if (!m_resting) {
        begin();
    }
}

void Speaker::begin()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_process.start();
    }
    write(m_text);
}

void Speaker::hush()
{
    m_expected = false;
    if (m_process.state() != QProcess::NotRunning && !m_resting) {
        write({});
    }
}

void Speaker::rest()
{
    m_expected = false;
    m_resting = m_process.state() != QProcess::NotRunning;
    m_process.closeWriteChannel();
}

void Speaker::write(const QString &text)
{
    m_process.write(text.toUtf8() + '\n');
}

void Speaker::read()
{
    while (m_process.canReadLine()) {
        if (m_process.readLine().trimmed() == "said" && m_expected) {
            m_expected = false;
            Q_EMIT said();
        }
    }
}

void Speaker::end()
{
    const bool rested = std::exchange(m_resting, false);
    if (!m_expected) {
        return;
    }
    if (rested) { // a text came while the process went
        begin();
        return;
    }
    m_expected = false;
    const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    Q_EMIT failed(words.isEmpty() ? m_process.errorString() : words);
}

} // namespace PrimTux
