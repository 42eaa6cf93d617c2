// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handyactivity.h"

#include "core/activity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** A text as part of an id: small letters, digits, and single signs between them. */
QString slug(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9._]+"_s);
    static const QRegularExpression ends(u"^[^a-z0-9]+|[^a-z0-9]+$"_s);
    QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.replace(others, u"-"_s).remove(ends);
}

QString categoryOf(std::optional<Domain> domain, bool forChildren)
{
    if (!forChildren || domain == Domain::Computer) {
        return u"tool"_s;
    }
    if (domain == Domain::Games) {
        return u"game"_s;
    }
    return domain == Domain::Arts ? u"creation"_s : u"learning"_s;
}

QJsonObject iconOf(const QString &icon)
{
    if (icon.startsWith(u'/')) {
        return {{u"file"_s, QDir::cleanPath(icon)}};
    }
    static const QRegularExpression pictureSuffix(u"\\.(png|svg|xpm)$"_s);
    return {{u"name"_s, icon.section(u'/', -1).remove(pictureSuffix)}};
}

QJsonObject inFrench(const QString &text)
{
    return {{u"fr"_s, text}};
}

QString audienceOf(const HandyActivity &made)
{
    if (made.forChildren) {
        return made.forTeachers ? u"both"_s : u"children"_s;
    }
    return made.forTeachers ? u"teachers"_s : u"children"_s;
}
} // namespace

QString shortHashOf(const HandyCommand &command)
{
    const QString key = command.url + command.opens + command.arguments.join(QChar(u'\0'));
    return QString::fromLatin1(
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex().first(6));
}

QString idFor(const HandyCommand &command)
{
    constexpr qsizetype longest = 60;
    QStringList parts;
    if (!command.url.isEmpty()) {
        const QUrl url(command.url);
        parts << url.host() << url.path() << url.query();
    } else {
        for (const QString &argument : command.arguments + QStringList{command.opens}) {
            parts << (argument.startsWith(u'-') ? argument : argument.section(u'/', -1));
        }
    }
    parts.removeAll(QString());
    QString id = slug(parts.join(u'-'));
    if (id.size() > longest) {
        id = id.first(longest) + u'-' + shortHashOf(command);
    }
    return id.isEmpty() ? "handymenu-"_L1 + shortHashOf(command) : id;
}

QJsonObject jsonOf(const HandyActivity &made)
{
    const HandyApp &app = made.app;
    const HandyCommand &command = made.command;
    QJsonObject json{
        {u"id"_s, made.id},
        {u"name"_s, inFrench(app.name.isEmpty() ? made.id : app.name)},
        {u"audience"_s, audienceOf(made)},
        {u"category"_s, categoryOf(made.domain, made.forChildren || !made.forTeachers)}};
    if (!app.generic.isEmpty() && app.generic != app.name) {
        json[u"summary"_s] = inFrench(app.generic);
    }
    if (!app.icon.isEmpty()) {
        json[u"icon"_s] = iconOf(app.icon);
    }
    if (made.domain) {
        json[u"domain"_s] = idOf(*made.domain);
    }
    if (made.levels) {
        json[u"levels"_s] = QJsonArray::fromStringList(idsOf(made.levels));
    }
    if (!command.url.isEmpty()) {
        json[u"kind"_s] = idOf(ActivityKind::Web);
        json[u"url"_s] = command.url;
    } else if (!command.opens.isEmpty()) {
        json[u"kind"_s] = idOf(ActivityKind::Document);
        json[u"opens"_s] = command.opens;
    } else {
        json[u"command"_s] = QJsonArray::fromStringList(command.arguments);
    }
    return json;
}

} // namespace PrimTux
