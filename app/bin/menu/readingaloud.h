// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/errand.h"
#include "launch/speaker.h"
#include "models/pagevoice.h"

namespace PrimTux
{

class Memory;
class PupilSession;

/** The voice of this PC: primtux-menu-voice, and whether there is one. */
class ReadingAloud : public QObject
{
    Q_OBJECT

public:
    /** @p program reads aloud; @p language is that of the menu: "fr". */
    ReadingAloud(const QString &program, const QString &language, Memory &memory);

    /** What a session needs of it. */
    [[nodiscard]] PageVoice::Parts parts();
    /** Reads for @p session: at once where a voice was found before. */
    void begin(PupilSession &session);
    /** Looks for a voice where none was found yet. Not on the way to the first screen. */
    void lookForVoice();

private:
    void found(bool voice);

    QString m_program;
    QString m_language;
    Memory &m_memory;
    Speaker m_speaker;
    Errand m_search;
    PupilSession *m_session = nullptr;
};

} // namespace PrimTux
