// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** What a teacher wants all children of a room to see now, above whatever runs: a few words that a
 * child puts away, or that it is time to look at her, until she says otherwise. */
class Attention : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    static constexpr int mostCharacters = 300;

    /** @p file keeps the lock for a menu that is started again, after a crash for instance; empty:
     * it ends with this one. */
    explicit Attention(QString file = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isShown() const { return m_locked || !m_text.isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] QString text() const { return m_text; }

    /** Shows @p text, in one paragraph and cut at mostCharacters; false if there is none. */
    bool show(const QString &text);
    void lock();
    void unlock();
    /** The child has read the words. */
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    void set(bool locked, const QString &text);
    void keep() const;

    QString m_file;
    bool m_locked = false;
    QString m_text;
};

} // namespace PrimTux
