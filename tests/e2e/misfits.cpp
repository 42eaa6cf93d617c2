// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

QJsonObject misfit(const QString &id,
                   const QStringList &command,
                   const QString &window,
                   const QString &domain = u"histoire"_s)
{
    return {{u"id"_s, id},
            {u"name"_s, QJsonObject{{u"fr"_s, u"é "_s + id}, {u"en"_s, id}}},
            {u"category"_s, u"game"_s},
            {u"levels"_s, QJsonArray{u"PS"_s}},
            {u"domain"_s, domain},
            {u"command"_s, QJsonArray::fromStringList(command)},
            {u"window"_s, window},
            {u"graceSeconds"_s, 1}};
}

} // namespace

QByteArray misfits()
{
    const QString probe = QStringLiteral(BUILD_FOLDER "/tests/probe");
    const QString asIs = u"as-is"_s;
    QJsonArray activities{
        misfit(u"test-ends"_s, {u"/bin/false"_s}, asIs),
        misfit(u"test-crashes"_s, {probe, u"--crash"_s}, asIs),
        misfit(u"test-silent"_s, {u"/bin/sleep"_s, u"600"_s}, asIs),
        misfit(u"test-forks"_s, {probe, u"--fork"_s}, asIs),
        misfit(u"test-small"_s, {probe}, u"centred"_s),
        misfit(u"test-full"_s, {probe}, u"full-screen"_s),
        misfit(u"test-dialog"_s, {probe, u"--dialog"_s}, asIs),
    };
    for (int number = 1; number <= 9; ++number) {
        activities << misfit(
            u"test-page-%1"_s.arg(number), {probe}, u"full-screen"_s, u"langues"_s);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"title"_s, QJsonObject{{u"en"_s, u"Misfits"_s}}},
                                     {u"license"_s, u"CC0-1.0"_s},
                                     {u"activities"_s, activities}})
        .toJson();
}

} // namespace PrimTux
