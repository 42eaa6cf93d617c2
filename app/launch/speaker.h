// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

namespace PrimTux
{

/**
 * Reads texts aloud through primtux-menu-voice, which is started with the first of them and lives
 * until rest(). One text at a time: another one takes the place of the one before.
 */
class Speaker : public QObject
{
    Q_OBJECT

public:
    /** @p program is an absolute path; @p language is that of the texts: "fr". */
    Speaker(const QString &program, const QString &language, QObject *parent = nullptr);
    ~Speaker() override;

    /** said() or failed() tells how it went, unless another text came meanwhile. */
    void say(const QString &text);
    void hush();
    /** Gives the process back. */
    void rest();

Q_SIGNALS:
    void said();
    /** There is no voice; the next text tries again. @p reason is for an adult. */
    void failed(const QString &reason);

private:
    void begin();
    void write(const QString &text);
    void read();
    void end();

    QProcess m_process;
    QString m_text; // the last one
    bool m_expected = false; // it is being read, or waits for a voice
    bool m_resting = false; // the process was asked to go
};

} // namespace PrimTux
