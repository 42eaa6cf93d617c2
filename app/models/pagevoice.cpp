// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pagevoice.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace PrimTux
{

PageVoice::PageVoice(Parts parts, std::function<QStringList()> page, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_page(std::move(page))
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(m_parts.dwell);
    connect(&m_dwell, &QTimer::timeout, this, [this] { say(m_pointed); });
    QCoreApplication::instance()->installEventFilter(this);
}

bool PageVoice::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseMove) {
        touched();
    }
    return QObject::eventFilter(receiver, event);
}

void PageVoice::setAvailable(bool available)
{
    const bool offered = isOffered();
    m_available = available && m_parts.say;
    if (isOffered() != offered) {
        fallSilent();
        Q_EMIT offeredChanged();
    }
}

void PageVoice::setWish(Voice wish)
{
    const bool offered = isOffered();
    m_wish = wish;
    if (isOffered() != offered) {
        fallSilent();
        Q_EMIT offeredChanged();
    }
}

void PageVoice::arrive()
{
    fallSilent();
    m_touched = false;
}

void PageVoice::said()
{
    if (!m_rest.isEmpty()) {
        say(m_rest.takeFirst());
        return;
    }
    m_readingPage = false;
    m_speaking.clear();
    Q_EMIT speakingChanged();
}

void PageVoice::restOn(const QString &words)
{
    if (!isOffered() || m_wish != Voice::OnRest || m_readingPage || !m_touched
        || words == m_speaking) {
        return;
    }
    m_pointed = words;
    m_dwell.start();
}

void PageVoice::leave(const QString &words)
{
    if (words == m_pointed) {
        m_dwell.stop();
        m_pointed.clear();
        if (words == m_speaking && !m_readingPage) {
            fallSilent();
        }
    }
}

void PageVoice::toggle(const QString &words)
{
    const bool again = words == m_speaking;
    fallSilent();
    if (!again && isOffered()) {
        say(words);
    }
}

void PageVoice::togglePage(const QString &title)
{
    const bool again = m_readingPage;
    fallSilent();
    if (!again && isOffered()) {
        m_readingPage = true;
        m_rest = m_page();
        say(title);
    }
}

void PageVoice::say(const QString &words)
{
    m_dwell.stop();
    m_speaking = words;
    Q_EMIT speakingChanged();
    m_parts.say(words);
}

void PageVoice::fallSilent()
{
    m_dwell.stop();
    m_pointed.clear();
    m_rest.clear();
    m_readingPage = false;
    if (!m_speaking.isEmpty()) {
        m_parts.hush();
        m_speaking.clear();
    }
    Q_EMIT speakingChanged();
}

} // namespace PrimTux
