// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/codeentry.h"

#include <chrono>
#include <utility>

namespace PrimTux
{

CodeEntry::CodeEntry(Classroom &classroom, QObject *parent)
    : QObject(parent)
    , m_classroom(classroom)
{
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, [this] { wait(m_wait - 1); });
}

void CodeEntry::forget()
{
    m_new = false;
    m_digits.clear();
    m_first.clear();
    m_failure.clear();
    m_wrong = false;
}

void CodeEntry::change()
{
    forget();
    m_step = Step::Choose;
    Q_EMIT changed();
}

void CodeEntry::begin()
{
    forget();
    m_busy = true;
    Q_EMIT changed();
    m_classroom.gate().then(this, [this](const Result<Gate> &gate) {
        m_busy = false;
        m_step = gate && !gate->pinSet ? Step::Choose : Step::Code;
        answered(gate);
    });
}

void CodeEntry::type(int digit)
{
    if (m_busy || m_wait > 0 || length() >= most || digit < 0 || digit > 9) {
        return;
    }
    m_digits += QString::number(digit);
    m_wrong = false;
    Q_EMIT changed();
}

void CodeEntry::erase()
{
    if (!m_busy && !m_digits.isEmpty()) {
        m_digits.chop(1);
        Q_EMIT changed();
    }
}

void CodeEntry::submit()
{
    if (m_busy || m_wait > 0 || !isComplete()) {
        return;
    }
    m_failure.clear();
    if (m_step != Step::Code) {
        chosen();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_classroom.unlock(std::exchange(m_digits, QString()))
        .then(this, [this](const Result<Gate> &gate) {
            m_busy = false;
            m_wrong = gate && !gate->unlocked;
            answered(gate);
        });
}

bool CodeEntry::typeKey(int key, const QString &text)
{
    switch (key) {
    case Qt::Key_Backspace:
        erase();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit();
        return true;
    default:
        break;
    }
    // The digits of the upper row need Shift on a French keyboard: its bare keys count as well.
    constexpr QStringView frenchRow = u"à&é\"'(-è_ç";
    if (text.size() != 1) {
        return false;
    }
    const QChar letter = text.front();
    const int digit
        = letter.isDigit() ? letter.digitValue() : static_cast<int>(frenchRow.indexOf(letter));
    if (digit < 0) {
        return false;
    }
    type(digit);
    return true;
}

void CodeEntry::answered(const Result<Gate> &answer)
{
    if (!answer) {
        m_failure = answer.error().message;
        Q_EMIT changed();
        return;
    }
    wait(answer->waitSeconds);
    if (answer->unlocked) {
        Q_EMIT opened();
    }
}

void CodeEntry::chosen()
{
    if (m_step == Step::Choose) {
        m_first = std::exchange(m_digits, QString());
        m_step = Step::Repeat;
        Q_EMIT changed();
        return;
    }
    const QString again = std::exchange(m_digits, QString());
    if (again != m_first) {
        m_first.clear();
        m_step = Step::Choose;
        m_wrong = true;
        Q_EMIT changed();
        return;
    }
    m_first.clear();
    m_busy = true;
    Q_EMIT changed();
    m_classroom.setPin(again).then(this, [this](const Result<Gate> &gate) {
        m_busy = false;
        m_new = gate.has_value();
        m_step = gate ? Step::Code : Step::Choose;
        answered(gate);
    });
}

void CodeEntry::wait(int seconds)
{
    m_wait = std::max(0, seconds);
    if (m_wait > 0) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
    Q_EMIT changed();
}

} // namespace PrimTux
