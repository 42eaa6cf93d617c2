// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr double unhurried = -0.15; // from -1 to 1: children listen to every word

} // namespace

Reader::Reader(QString language, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
{
    connect(&m_engine, &QTextToSpeech::stateChanged, this, &Reader::follow);
    // Some engines are ready at once; who made this listens from the next turn on.
    QMetaObject::invokeMethod(this, [this] { follow(m_engine.state()); }, Qt::QueuedConnection);
}

void Reader::say(const QString &text)
{
    m_begun = false;
    if (!m_ready) {
        m_waiting = text;
    } else if (text.isEmpty()) {
        m_engine.stop();
    } else {
        m_engine.say(text);
    }
}

void Reader::follow(QTextToSpeech::State state)
{
    switch (state) {
    case QTextToSpeech::Ready:
        if (!m_ready) {
            choose();
        } else if (m_begun) {
            m_begun = false;
            Q_EMIT said();
        }
        return;
    case QTextToSpeech::Speaking:
        m_begun = true;
        return;
    case QTextToSpeech::Error:
        m_ready = false;
        Q_EMIT failed(tr("The voice of this PC does not answer: %1").arg(m_engine.errorString()));
        return;
    case QTextToSpeech::Paused:
    case QTextToSpeech::Synthesizing:
        return;
    }
}

void Reader::choose()
{
    const QLocale wanted(m_language);
    const QList<QLocale> known = m_engine.availableLocales();
    const auto found = std::ranges::find(known, wanted.language(), &QLocale::language);
    if (found == known.end() || m_engine.engine() == "mock"_L1) {
        Q_EMIT failed(tr("No voice of this PC speaks %1.").arg(wanted.nativeLanguageName()));
        return;
    }
    m_engine.setLocale(std::ranges::contains(known, wanted) ? wanted : *found);
    m_engine.setRate(unhurried);
    m_ready = true;
    Q_EMIT ready();
    say(m_waiting);
}

} // namespace PrimTux
