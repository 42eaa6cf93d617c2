// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attention.h"

#include "models/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace PrimTux
{

Attention::Attention(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    QFile kept(m_file);
    if (!m_file.isEmpty() && kept.open(QIODevice::ReadOnly)) {
        m_locked = true;
        m_text = QString::fromUtf8(kept.read(4LL * mostCharacters)).left(mostCharacters);
    }
}

bool Attention::show(const QString &text)
{
    const QString words = text.simplified().left(mostCharacters);
    if (words.isEmpty()) {
        return false;
    }
    set(m_locked, words);
    return true;
}

void Attention::lock()
{
    set(true, m_text);
}

void Attention::unlock()
{
    set(false, {});
}

void Attention::dismiss()
{
    set(m_locked, {});
}

void Attention::set(bool locked, const QString &text)
{
    if (locked != m_locked || text != m_text) {
        m_locked = locked;
        m_text = text;
        keep();
        Q_EMIT changed();
    }
}

void Attention::keep() const
{
    if (m_file.isEmpty()) {
        return;
    }
    if (!m_locked) {
        QFile::remove(m_file);
        return;
    }
    QDir().mkdir(QFileInfo(m_file).path(),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(m_file);
    const QByteArray words = m_text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size() || !file.commit()) {
        qCWarning(menuModels).noquote()
            << "the lock would not outlive the menu:" << m_file << file.errorString();
    }
}

} // namespace PrimTux
