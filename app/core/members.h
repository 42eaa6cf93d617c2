// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <span>

namespace PrimTux
{

/** What a name must be like. */
enum class IdKind : quint8 {
    Activity, // "tuxpaint", "gcompris:mosaic/4": as in catalogue documents
    Profile, // "mini"
    Framework, // "fr"
    Lesson, // a UUID in lower case, without braces
    Setting, // "voice/rate"
    Objective, // "fr.c2.maths.grandeurs.monnaie"
};

/** How long texts and lists may be: in characters (UTF-16) and items. */
inline constexpr qsizetype longestId = 200;
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestNote = 4000;
inline constexpr qsizetype longestSetting = 20'000;
inline constexpr qsizetype mostActivities = 200;
inline constexpr qsizetype mostProfiles = 100;

[[nodiscard]] bool isId(const QString &text, IdKind kind);

/**
 * Takes the members out of a JSON object from outside, and keeps the first thing that is wrong with
 * them. What is missing or wrong is taken as empty.
 */
class Members
{
public:
    /** @p place: JSON pointer (RFC 6901) to the object. */
    Members(const QJsonValue &object, QString place);

    [[nodiscard]] bool has(const QString &key) const;
    /** Text of one line, or of several. */
    [[nodiscard]] QString line(const QString &key, qsizetype longest);
    [[nodiscard]] QString lines(const QString &key, qsizetype longest);
    [[nodiscard]] QString id(const QString &key, IdKind kind);
    /** Ids, none of them twice. */
    [[nodiscard]] QStringList ids(const QString &key, IdKind kind, qsizetype most);
    /** A list of texts of one line. */
    [[nodiscard]] QStringList texts(const QString &key, qsizetype most, qsizetype longest);
    [[nodiscard]] bool flag(const QString &key);
    /** A whole number from 0 to @p most. */
    [[nodiscard]] qint64 count(const QString &key, qint64 most);
    /** A day as 2027-01-31 (ISO 8601). */
    [[nodiscard]] QDate day(const QString &key);
    /** One of the @p choices. */
    [[nodiscard]] QString choice(const QString &key, const QStringList &choices);
    /** Some of the @p choices, none of them twice. */
    [[nodiscard]] QStringList someOf(const QString &key, const QStringList &choices);
    /** A number that must be @p expected. */
    void number(const QString &key, int expected);
    /** One of the whole numbers @p choices. */
    [[nodiscard]] int oneOf(const QString &key, std::span<const int> choices);
    /** A whole number from @p least to @p most. */
    [[nodiscard]] int whole(const QString &key, int least, int most);
    [[nodiscard]] Members object(const QString &key);
    /** All of it, as it came. */
    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    /** Says that @p key may be there, whatever is in it was looked at elsewhere. */
    void know(const QString &key) { m_taken.insert(key); }
    [[nodiscard]] QJsonArray array(const QString &key);

    /** The only member that is there, of which object() or id() is to be taken. */
    [[nodiscard]] QString onlyKey();
    [[nodiscard]] QString placeOf(const QString &key) const;

    /** Says that the member @p key is wrong. */
    void refuse(const QString &key, const QString &reason);
    /** Says what was wrong with members of a member. */
    void take(const std::optional<Problem> &problem);
    /** Nothing is wrong so far. */
    [[nodiscard]] bool isFine() const { return !m_problem; }
    /** The first thing that is wrong; at last: a member that nobody took. */
    [[nodiscard]] std::optional<Problem> problem() const;

private:
    [[nodiscard]] QJsonValue taken(const QString &key);
    [[nodiscard]] QString text(const QString &key, qsizetype longest, bool severalLines);
    void refuseAt(const QString &place, const QString &reason);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    std::optional<Problem> m_problem;
};

} // namespace PrimTux
