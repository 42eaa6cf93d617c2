// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString fixtureFolder(const QString &folder)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/catalogue/fixtures/") + folder;
}
} // namespace

SampleRoot::SampleRoot()
{
    for (const QString &place : {u"usr/bin"_s, u"var/cache/primtux-menu"_s}) {
        QDir(folder()).mkpath(place);
    }
    write(u"usr/share/primtux-menu/objectives/small.json"_s, smallFramework());
}

Paths SampleRoot::paths() const
{
    return Paths({.programFolder = folder() + "/usr/bin"_L1,
                  .root = folder(),
                  .userCache = folder() + "/home/.cache"_L1,
                  .userData = folder() + "/home/.local/share"_L1,
                  .runtime = {}});
}

SoftwarePlaces SampleRoot::software() const
{
    return {.dataFolders = {folder() + "/usr/share"_L1},
            .programFolders = {folder() + "/usr/bin"_L1},
            .packages = folder() + "/var/lib/dpkg/status"_L1,
            .languages = {},
            .offers = {}};
}

QString SampleRoot::write(const QString &path, const QByteArray &content) const
{
    QString whole = folder() + u'/' + path;
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%ls cannot be written", qUtf16Printable(whole));
    }
    return whole;
}

QString SampleRoot::writeDocument(const QString &name, const QJsonObject &document) const
{
    return write("usr/share/primtux-menu/catalogue.d/"_L1 + name, QJsonDocument(document).toJson());
}

void SampleRoot::install(const QString &program) const
{
    const QString path = write("usr/bin/"_L1 + program, "#!/bin/sh\n");
    QFile::setPermissions(
        path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

QJsonObject jsonObject(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        qFatal("not a JSON object: %ls", qUtf16Printable(error.errorString()));
    }
    return document.object();
}

QStringList fixturesOf(const QString &folder)
{
    return QDir(fixtureFolder(folder)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QJsonObject fixture(const QString &folder, const QString &name)
{
    QFile file(fixtureFolder(folder) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    }
    return jsonObject(file.readAll());
}

QByteArray smallFramework()
{
    return R"({"format": 1, "id": "fr", "title": {"fr": "Programme", "en": "Programme"},
      "levels": [{"id": "CP", "label": {"fr": "Cours préparatoire"}, "cycle": 2, "age": [6, 7]}],
      "objectives": [
        {"id": "fr.maths", "kind": "domain", "levels": ["PS", "CP", "CE1"], "domain": "maths",
         "label": {"fr": "Mathématiques", "en": "Mathematics"}},
        {"id": "fr.maths.calcul", "parent": "fr.maths", "kind": "subdomain", "levels": ["CP", "CE1"],
         "label": {"fr": "Calcul", "en": "Calculation"}},
        {"id": "fr.maths.calcul.additions", "parent": "fr.maths.calcul", "kind": "objective", "levels": ["CP"],
         "label": {"fr": "Additionner", "en": "Adding"}, "aliases": {"fr": ["Faire des sommes"]}},
        {"id": "fr.langage", "kind": "domain", "levels": ["PS"], "domain": "langage",
         "label": {"fr": "Langage", "en": "Language"}},
        {"id": "fr.langage.lettres", "parent": "fr.langage", "kind": "objective", "levels": ["PS", "CP"],
         "label": {"fr": "Connaître les lettres", "en": "Knowing letters"}}
      ]})";
}

Activity activity(const QString &id, Levels levels, const QStringList &objectives)
{
    Activity made;
    made.id = id;
    made.names = {{u"en"_s, id}};
    made.levels = levels;
    made.objectives = objectives;
    made.installed = true;
    made.launch.command = {u"true"_s};
    return made;
}

} // namespace PrimTux
