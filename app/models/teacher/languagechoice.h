// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** The language of the menu, of those it is translated into. */
class LanguageChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QString current READ current CONSTANT FINAL)

public:
    /** @p spoken: the languages of the menu now, best first. */
    explicit LanguageChoice(const QStringList &spoken, QObject *parent = nullptr);

    /** BCP 47 codes, in the alphabet of their own names. */
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QString current() const { return m_current; }
    /** Its name in itself: "Français". */
    Q_INVOKABLE static QString nameOf(const QString &language);
    Q_INVOKABLE void choose(const QString &language);

Q_SIGNALS:
    /** The menu is to speak this one, from a new start on. */
    void wanted(const QString &language);

private:
    QStringList m_languages;
    QString m_current;
};

} // namespace PrimTux
