// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextToSpeech>

namespace PrimTux
{

/** Reads texts aloud, one at a time: another one takes the place of the one before. */
class Reader : public QObject
{
    Q_OBJECT

public:
    /** Asks for a voice of @p language ("fr", "pt-BR"); ready() or failed() tells. */
    explicit Reader(QString language, QObject *parent = nullptr);

    /** Reads @p text, as soon as there is a voice; said() tells when it was read to its end. Empty:
     * only falls silent. */
    void say(const QString &text);

Q_SIGNALS:
    void ready();
    void said();
    /** There is no voice any more, and why. */
    void failed(const QString &reason);

private:
    void follow(QTextToSpeech::State state);
    void choose();

    QTextToSpeech m_engine;
    QString m_language;
    QString m_waiting; // to be read when there is a voice
    bool m_ready = false;
    bool m_begun = false; // the newest text is being read, not the one before
};

} // namespace PrimTux
