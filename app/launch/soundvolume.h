// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

#include <optional>

namespace PrimTux
{

/** How loud this PC is (the default output of PulseAudio or PipeWire). */
struct Loudness {
    int percent = 0;
    bool muted = false;

    friend bool operator==(const Loudness &, const Loudness &) = default;
};

/** What "pactl get-sink-volume" and "pactl get-sink-mute" print in the C locale; none if neither is
 * understood. */
[[nodiscard]] std::optional<Loudness> loudnessIn(const QString &printed);

/**
 * The volume as it was before a program, which may turn it up or off, and again after it. Through
 * pactl, which speaks to either sound server; without it, or without a server, nothing is changed.
 * Never waits.
 */
class SoundVolume : public QObject
{
    Q_OBJECT

public:
    explicit SoundVolume(QObject *parent = nullptr);
    ~SoundVolume() override;

    void remember();
    /** As remember(), of what another menu had noted. */
    void remember(const std::optional<Loudness> &noted);
    [[nodiscard]] std::optional<Loudness> remembered() const { return m_before; }
    /** Back to what was remembered, if that was known. */
    void restore();

Q_SIGNALS:
    /** How loud it is before the program is known now. */
    void noted();
    /** It was another one. */
    void restored();

private:
    [[nodiscard]] bool isAsking() const;
    void ask(void (SoundVolume::*take)(const Loudness &));
    void keep(const Loudness &now);
    void compare(const Loudness &now);

    std::optional<Loudness> m_before;
    QProcess m_volume;
    QProcess m_mute;
};

} // namespace PrimTux
