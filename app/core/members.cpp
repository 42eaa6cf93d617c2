// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/members.h"

#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Members)
};

constexpr qsizetype longestQuoted = 40;

const QRegularExpression &patternOf(IdKind kind)
{
    static const QRegularExpression activity(
        u"\\A[a-z0-9][a-z0-9._-]*(:[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)?\\z"_s);
    static const QRegularExpression profile(u"\\A[a-z0-9][a-z0-9._-]*\\z"_s);
    static const QRegularExpression framework(u"\\A[a-z][a-z0-9-]*\\z"_s);
    static const QRegularExpression lesson(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    static const QRegularExpression objective(u"\\A[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*\\z"_s);
    static const QRegularExpression setting(u"\\A[A-Za-z0-9][A-Za-z0-9._:/-]*\\z"_s);
    switch (kind) {
    case IdKind::Activity:
        return activity;
    case IdKind::Profile:
        return profile;
    case IdKind::Framework:
        return framework;
    case IdKind::Lesson:
        return lesson;
    case IdKind::Objective:
        return objective;
    case IdKind::Setting:
        break;
    }
    return setting;
}

QString expectedOf(IdKind kind)
{
    switch (kind) {
    case IdKind::Activity:
        return MembersText::tr("the id of an activity, as “tuxpaint”");
    case IdKind::Profile:
        return MembersText::tr("the id of a profile, as “mini”");
    case IdKind::Framework:
        return MembersText::tr("the id of a framework, as “fr”");
    case IdKind::Lesson:
        return MembersText::tr("a UUID in lower case, as “0f8fad5b-d9cb-469f-a165-70867728950e”");
    case IdKind::Objective:
        return MembersText::tr("the id of an objective, as “fr.c2.maths”");
    case IdKind::Setting:
        break;
    }
    return MembersText::tr("the name of a setting");
}

QString quoted(const QString &text)
{
    return text.size() > longestQuoted ? text.first(longestQuoted) + u'…' : text;
}

bool isControl(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}
} // namespace

bool isId(const QString &text, IdKind kind)
{
    return text.size() <= longestId && patternOf(kind).match(text).hasMatch();
}

Members::Members(const QJsonValue &object, QString place)
    : m_object(object.toObject())
    , m_place(std::move(place))
{
    if (!object.isObject()) {
        refuseAt(m_place, MembersText::tr("An object { … } was expected."));
    }
}

bool Members::has(const QString &key) const
{
    return m_object.contains(key);
}

QString Members::placeOf(const QString &key) const
{
    return pointerTo(m_place, key);
}

void Members::refuseAt(const QString &place, const QString &reason)
{
    if (!m_problem) {
        m_problem = Problem{.source = {}, .place = place, .reason = reason};
    }
}

void Members::refuse(const QString &key, const QString &reason)
{
    refuseAt(placeOf(key), reason);
}

void Members::take(const std::optional<Problem> &problem)
{
    if (problem) {
        refuseAt(problem->place, problem->reason);
    }
}

QJsonValue Members::taken(const QString &key)
{
    m_taken.insert(key);
    if (!has(key)) {
        refuseAt(m_place, MembersText::tr("“%1” is missing.").arg(key));
    }
    return m_object.value(key);
}

QString Members::text(const QString &key, qsizetype longest, bool severalLines)
{
    const QJsonValue value = taken(key);
    QString text = value.toString();
    if (!value.isString() || text.size() > longest) {
        refuse(key, MembersText::tr("A text of at most %1 characters was expected.").arg(longest));
        return {};
    }
    const bool harmless = std::ranges::none_of(text, [severalLines](QChar character) {
        return isControl(character)
            && !(severalLines && (character == u'\n' || character == u'\t'));
    });
    if (!harmless || !text.isValidUtf16()) {
        refuse(key, MembersText::tr("There are characters in it that are no text."));
        return {};
    }
    return text;
}

QString Members::line(const QString &key, qsizetype longest)
{
    return text(key, longest, false);
}

QString Members::lines(const QString &key, qsizetype longest)
{
    return text(key, longest, true);
}

QString Members::id(const QString &key, IdKind kind)
{
    QString text = taken(key).toString();
    if (!isId(text, kind)) {
        refuse(key,
               MembersText::tr("“%1” is wrong here; expected: %2.")
                   .arg(quoted(text), expectedOf(kind)));
        return {};
    }
    return text;
}

QStringList Members::ids(const QString &key, IdKind kind, qsizetype most)
{
    const QJsonValue value = taken(key);
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() > most) {
        refuse(key, MembersText::tr("A list [ … ] of at most %1 ids was expected.").arg(most));
        return {};
    }
    QStringList ids;
    QSet<QString> seen;
    for (const QJsonValueConstRef item : items) {
        const QString text = item.toString();
        const QString place = pointerTo(placeOf(key), ids.size());
        if (!isId(text, kind)) {
            refuseAt(place,
                     MembersText::tr("“%1” is wrong here; expected: %2.")
                         .arg(quoted(text), expectedOf(kind)));
            return {};
        }
        if (seen.contains(text)) {
            refuseAt(place, MembersText::tr("“%1” is there twice.").arg(quoted(text)));
            return {};
        }
        seen.insert(text);
        ids << text;
    }
    return ids;
}

QStringList Members::texts(const QString &key, qsizetype most, qsizetype longest)
{
    const QJsonValue value = taken(key);
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() > most) {
        refuse(key, MembersText::tr("A list [ … ] of at most %1 texts was expected.").arg(most));
        return {};
    }
    QStringList texts;
    for (const QJsonValueConstRef item : items) {
        Members each(QJsonObject{{key, item}}, m_place);
        texts << each.line(key, longest);
        take(each.problem());
    }
    return texts;
}

bool Members::flag(const QString &key)
{
    const QJsonValue value = taken(key);
    if (!value.isBool()) {
        refuse(key, MembersText::tr("true or false was expected."));
    }
    return value.toBool();
}

qint64 Members::count(const QString &key, qint64 most)
{
    const QJsonValue value = taken(key);
    const qint64 count = value.toInteger(-1);
    if (count < 0 || count > most) {
        refuse(key, MembersText::tr("A whole number from 0 to %1 was expected.").arg(most));
        return 0;
    }
    return count;
}

QDate Members::day(const QString &key)
{
    const QString text = taken(key).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text) {
        refuse(key,
               MembersText::tr("“%1” is wrong here; expected: %2.")
                   .arg(quoted(text), MembersText::tr("a day, as “2027-01-31”")));
        return {};
    }
    return day;
}

QString Members::choice(const QString &key, const QStringList &choices)
{
    QString text = taken(key).toString();
    if (!choices.contains(text)) {
        refuse(key,
               MembersText::tr("“%1” is wrong here; expected: %2.")
                   .arg(quoted(text), choices.join(u", "_s)));
        return choices.first();
    }
    return text;
}

QStringList Members::someOf(const QString &key, const QStringList &choices)
{
    QStringList texts = ids(key, IdKind::Setting, choices.size());
    const auto unknown = std::ranges::find_if_not(
        texts, [&choices](const QString &text) { return choices.contains(text); });
    if (unknown != texts.end()) {
        refuse(key,
               MembersText::tr("“%1” is wrong here; expected: %2.")
                   .arg(quoted(*unknown), choices.join(u", "_s)));
        return {};
    }
    return texts;
}

void Members::number(const QString &key, int expected)
{
    const QJsonValue value = taken(key);
    if (value != QJsonValue(expected)) {
        refuse(key, MembersText::tr("The number %1 was expected.").arg(expected));
    }
}

int Members::oneOf(const QString &key, std::span<const int> choices)
{
    const QJsonValue value = taken(key);
    const auto found = std::ranges::find_if(
        choices, [&value](int choice) { return value == QJsonValue(choice); });
    if (found == choices.end()) {
        QStringList texts;
        std::ranges::transform(
            choices, std::back_inserter(texts), [](int choice) { return QString::number(choice); });
        refuse(key,
               MembersText::tr("One of these numbers was expected: %1.").arg(texts.join(u", "_s)));
        return choices.front();
    }
    return *found;
}

int Members::whole(const QString &key, int least, int most)
{
    const QJsonValue value = taken(key);
    const int number = value.toInt(least - 1);
    if (number < least || number > most) {
        refuse(key,
               MembersText::tr("A whole number from %1 to %2 was expected.").arg(least).arg(most));
        return least;
    }
    return number;
}

Members Members::object(const QString &key)
{
    return {taken(key), placeOf(key)};
}

QJsonArray Members::array(const QString &key)
{
    const QJsonValue value = taken(key);
    if (!value.isArray()) {
        refuse(key, MembersText::tr("A list [ … ] was expected."));
    }
    return value.toArray();
}

QString Members::onlyKey()
{
    if (m_object.size() != 1) {
        refuseAt(m_place, MembersText::tr("An object with one member was expected."));
        return {};
    }
    return m_object.begin().key();
}

std::optional<Problem> Members::problem() const
{
    if (m_problem) {
        return m_problem;
    }
    const QStringList keys = m_object.keys();
    const auto unknown = std::ranges::find_if_not(
        keys, [this](const QString &key) { return m_taken.contains(key); });
    if (unknown == keys.end()) {
        return std::nullopt;
    }
    return Problem{.source = {},
                   .place = m_place,
                   .reason = MembersText::tr("“%1” is not known here.").arg(quoted(*unknown))};
}

} // namespace PrimTux
