// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/soundvolume.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

const QString &output()
{
    static const QString sink = u"@DEFAULT_SINK@"_s;
    return sink;
}

// Else pactl would wait for one, or start one.
bool hasServer(const QProcessEnvironment &environment)
{
    const auto listens = [](const QString &folder) {
        return !folder.isEmpty() && QFileInfo::exists(folder + "/native"_L1);
    };
    return environment.contains(u"PULSE_SERVER"_s)
        || listens(environment.value(u"PULSE_RUNTIME_PATH"_s))
        || listens(environment.value(u"XDG_RUNTIME_DIR"_s) + "/pulse"_L1);
}

} // namespace

std::optional<Loudness> loudnessIn(const QString &printed)
{
    static const QRegularExpression volume(u"^Volume:.*?([0-9]{1,3})%"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression mute(u"^Mute: (yes|no)"_s, QRegularExpression::MultilineOption);
    const auto loud = volume.match(printed);
    const auto muted = mute.match(printed);
    if (!loud.hasMatch() || !muted.hasMatch()) {
        return std::nullopt;
    }
    return Loudness{.percent = loud.captured(1).toInt(), .muted = muted.captured(1) == "yes"_L1};
}

SoundVolume::SoundVolume(QObject *parent)
    : QObject(parent)
{
    QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
    plain.insert(u"LC_ALL"_s, u"C"_s);
    for (QProcess *process : {&m_volume, &m_mute}) {
        process->setProgram(u"pactl"_s);
        process->setProcessEnvironment(plain);
        process->setStandardInputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
    }
}

SoundVolume::~SoundVolume()
{
    for (QProcess *process : {&m_volume, &m_mute}) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

void SoundVolume::remember()
{
    if (isAsking()) {
        return; // of the program before: what was before that one is to come back
    }
    m_before.reset();
    ask(&SoundVolume::keep);
}

void SoundVolume::remember(const std::optional<Loudness> &noted)
{
    m_before = noted;
}

void SoundVolume::restore()
{
    if (m_before) {
        ask(&SoundVolume::compare);
    }
}

bool SoundVolume::isAsking() const
{
    return m_volume.state() != QProcess::NotRunning || m_mute.state() != QProcess::NotRunning;
}

// One question after the other; a question that comes before the answer to the last one is not
// asked: the answer is the same.
void SoundVolume::ask(void (SoundVolume::*take)(const Loudness &))
{
    if (isAsking() || !hasServer(m_volume.processEnvironment())) {
        return;
    }
    m_volume.disconnect(this);
    m_mute.disconnect(this);
    connect(&m_volume, &QProcess::finished, this, [this] {
        m_mute.setArguments({u"get-sink-mute"_s, output()});
        m_mute.start();
    });
    connect(&m_mute, &QProcess::finished, this, [this, take] {
        const QByteArray printed
            = m_volume.readAllStandardOutput() + m_mute.readAllStandardOutput();
        if (const auto now = loudnessIn(QString::fromUtf8(printed))) {
            (this->*take)(*now);
        }
    });
    m_volume.setArguments({u"get-sink-volume"_s, output()});
    m_volume.start();
}

void SoundVolume::keep(const Loudness &now)
{
    m_before = now;
    Q_EMIT noted();
}

void SoundVolume::compare(const Loudness &now)
{
    const Loudness before = m_before.value_or(now);
    if (now == before) {
        return;
    }
    m_volume.disconnect(this);
    m_mute.disconnect(this);
    m_volume.setArguments({u"set-sink-volume"_s, output(), QString::number(before.percent) + u'%'});
    m_volume.start();
    m_mute.setArguments({u"set-sink-mute"_s, output(), before.muted ? u"1"_s : u"0"_s});
    m_mute.start();
    Q_EMIT restored();
}

} // namespace PrimTux
