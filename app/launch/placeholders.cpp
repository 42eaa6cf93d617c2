// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/placeholders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Place)
};

[[nodiscard]] bool isNamePart(QChar character)
{
    return character == u'_' || (character.unicode() < 128 && character.isLetterOrNumber());
}

[[nodiscard]] QStringView nameAtStart(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isNamePart(text[length])) {
        ++length;
    }
    return text.first(length);
}

} // namespace

QString filledIn(const QString &text, const Placeholders &placeholders)
{
    QString filled;
    QStringView rest = text;
    for (qsizetype dollar = rest.indexOf(u'$'); dollar >= 0; dollar = rest.indexOf(u'$')) {
        const QStringView name = nameAtStart(rest.sliced(dollar + 1));
        const auto found = placeholders.find(name.toString());
        filled += rest.first(dollar);
        filled += found != placeholders.end() ? found->second : u'$' + name.toString();
        rest = rest.sliced(dollar + 1 + name.size());
    }
    return filled + rest.toString();
}

QString filledInBraces(const QString &text, const Placeholders &placeholders)
{
    QString filled = text;
    for (const auto &[name, value] : placeholders) {
        filled.replace("${"_L1 + name + u'}', value);
    }
    return filled;
}

Result<QString> placeBelow(const QString &place, const Placeholders &folders)
{
    const bool tilde = place.startsWith("~/"_L1);
    const QString name = tilde ? u"HOME"_s : nameAtStart(QStringView(place).mid(1)).toString();
    const QString below = place.sliced(tilde ? 1 : qMin(name.size() + 1, place.size()));
    const auto folder = folders.find(name);
    if ((!tilde && !place.startsWith(u'$')) || folder == folders.end()
        || (!below.isEmpty() && !below.startsWith(u'/'))) {
        QStringList names;
        for (const auto &[known, path] : folders) {
            names << u'$' + known;
        }
        return std::unexpected(
            Error{PlaceText::tr("“%1” lies outside: it must begin with one of %2.")
                      .arg(place, names.join(", "_L1))});
    }
    const QStringList parts = below.split(u'/', Qt::SkipEmptyParts);
    if (parts.contains(".."_L1) || place.contains(QChar::Null)) {
        return std::unexpected(Error{PlaceText::tr("“%1” leads outside by “..”.").arg(place)});
    }
    QString path = folder->second;
    for (const QString &part : parts) {
        if (part != "."_L1) {
            path += u'/' + part;
        }
    }
    if (path == folder->second) {
        return std::unexpected(
            Error{PlaceText::tr("“%1” names a folder of the menu itself; expected is "
                                "something inside it.")
                      .arg(place)});
    }
    return path;
}

QString fileNameFor(const QString &id)
{
    QString name;
    for (const char byte : id.toUtf8()) {
        const QChar character = QLatin1Char(byte);
        const bool plain = (isNamePart(character) && character.unicode() < 128) || byte == '-'
            || (byte == '.' && !name.isEmpty());
        if (plain) {
            name += character;
        } else if (byte == '/') {
            name += u'+';
        } else {
            name += u'%'
                + QString::number(static_cast<uchar>(byte), 16).rightJustified(2, u'0').toUpper();
        }
    }
    return name;
}

} // namespace PrimTux
