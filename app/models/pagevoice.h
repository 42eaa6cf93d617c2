// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <chrono>
#include <functional>

namespace PrimTux
{

/**
 * Decides what of a child's page is read aloud, and when: what the pointer or the focus rests on,
 * what a loudspeaker is pressed for, or the whole page, thing by thing. Texts are known by their
 * words.
 */
class PageVoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged FINAL)
    Q_PROPERTY(QString speaking READ speaking NOTIFY speakingChanged FINAL)
    Q_PROPERTY(bool readingPage READ isReadingPage NOTIFY speakingChanged FINAL)

public:
    /** What it works with. */
    struct Parts {
        std::function<void(const QString &)> say; // absent: this PC has no voice
        std::function<void()> hush
            = {}; // NOLINT(readability-redundant-member-init): may be left out
        std::chrono::milliseconds dwell{500}; // until what is pointed at is said
    };

    /** @p page gives the words of the page that is shown, in their order. */
    PageVoice(Parts parts, std::function<QStringList()> page, QObject *parent = nullptr);

    /** Whether this PC has a voice that speaks the language of the menu. */
    void setAvailable(bool available);
    /** What the profile wishes. */
    void setWish(Voice wish);
    /** Another page is shown: silence. What lies under the pointer or has the focus there is not
     * said before touched(). */
    void arrive();
    /** A key was pressed, or the pointer moved. */
    void touched() { m_touched = true; }
    /** What was being said is said. */
    void said();

    [[nodiscard]] bool isOffered() const { return m_available && m_wish != Voice::Off; }
    /** The words that are being said; usually empty. */
    [[nodiscard]] QString speaking() const { return m_speaking; }
    [[nodiscard]] bool isReadingPage() const { return m_readingPage; }

    /** Notices what touched() is told of. */
    bool eventFilter(QObject *receiver, QEvent *event) override;

    /** The pointer or the focus came to something, and went. */
    Q_INVOKABLE void restOn(const QString &words);
    Q_INVOKABLE void leave(const QString &words);
    /** Its loudspeaker was pressed; a second time: silence. */
    Q_INVOKABLE void toggle(const QString &words);
    /** The loudspeaker of the page was pressed: its title, then all that is on it; a second time:
     * silence. */
    Q_INVOKABLE void togglePage(const QString &title);

Q_SIGNALS:
    void offeredChanged();
    void speakingChanged();

private:
    void say(const QString &words);
    void fallSilent();

    Parts m_parts;
    std::function<QStringList()> m_page;
    bool m_available = false;
    Voice m_wish = Voice::OnRest;
    QString m_speaking;
    bool m_readingPage = false;
    QStringList m_rest; // of the page, still to be read
    QString m_pointed;
    QTimer m_dwell;
    bool m_touched = false; // since the page came
};

} // namespace PrimTux
