// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <QQmlEngine>
#include <QTimer>

namespace PrimTux
{

/** The digits of the teacher's code as they are typed: to come in, or to choose one at first use.
 */
class CodeEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    /** What is asked. */
    enum class Step : quint8 {
        Code, // the code that is set
        Choose, // a first code
        Repeat, // the same again
    };
    Q_ENUM(Step)

    static constexpr int fewest = 4;
    static constexpr int most = 8;

    explicit CodeEntry(Classroom &classroom, QObject *parent = nullptr);

    /** Asks from the start; what was typed before is forgotten. */
    void begin();
    /** Asks for another code; the one that is set is not asked again: it has to be unlocked. */
    void change();

    [[nodiscard]] Step step() const { return m_step; }
    /** The code that opened is a first one. */
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] int length() const { return static_cast<int>(m_digits.size()); }
    [[nodiscard]] bool isComplete() const { return length() >= fewest; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** What was typed last is not the code, or not the same again. */
    [[nodiscard]] bool isWrong() const { return m_wrong; }
    /** Until a code is looked at again. */
    [[nodiscard]] int waitSeconds() const { return m_wait; }
    /** Why the code cannot be asked or set; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    /** A key of the keyboard: a digit of the row or the keypad, Backspace, Enter; false if it is
     * none of these. @p text is what the key writes. */
    Q_INVOKABLE bool typeKey(int key, const QString &text);

Q_SIGNALS:
    void changed();
    /** The teacher may come in. */
    void opened();

private:
    void forget();
    void answered(const Result<Gate> &answer);
    void chosen();
    void wait(int seconds);

    Classroom &m_classroom;
    QTimer m_clock; // runs only while a wait is shown
    Step m_step = Step::Code;
    QString m_digits;
    QString m_first; // typed once, to be typed again
    bool m_new = false;
    bool m_busy = false;
    bool m_wrong = false;
    int m_wait = 0;
    QString m_failure;
};

} // namespace PrimTux
