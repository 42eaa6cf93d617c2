// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingaloud.h"

#include "models/logging.h"
#include "models/memory.h"
#include "models/pupilsession.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

ReadingAloud::ReadingAloud(const QString &program, const QString &language, Memory &memory)
    : m_program(program)
    , m_language(language)
    , m_memory(memory)
    , m_speaker(program, language)
{
    connect(&m_search, &Errand::finished, this, [this](const Result<QString> &output) {
        if (!output) {
            qCInfo(menuModels).noquote() << output.error().message;
        }
        found(output.has_value());
    });
    connect(&m_speaker, &Speaker::failed, this, [this](const QString &reason) {
        qCWarning(menuModels).noquote() << reason;
        found(false);
    });
}

PageVoice::Parts ReadingAloud::parts()
{
    return {.say = [this](const QString &words) { m_speaker.say(words); },
            .hush = [this] { m_speaker.hush(); }};
}

void ReadingAloud::begin(PupilSession &session)
{
    m_session = &session;
    connect(&m_speaker, &Speaker::said, session.voice(), &PageVoice::said);
    // What runs needs the memory and the loudspeakers.
    connect(&session, &PupilSession::placeChanged, this, [this] {
        if (!m_session->isResting()) {
            m_speaker.rest();
        }
    });
    session.voice()->setAvailable(m_memory.voiceLanguage() == m_language);
}

void ReadingAloud::lookForVoice()
{
    if (m_memory.voiceLanguage() != m_language) {
        m_search.run(m_program, {u"--check"_s, u"--language"_s, m_language});
    }
}

void ReadingAloud::found(bool voice)
{
    m_memory.setVoiceLanguage(voice ? m_language : QString());
    if (m_session != nullptr) {
        m_session->voice()->setAvailable(voice);
    }
}

} // namespace PrimTux
