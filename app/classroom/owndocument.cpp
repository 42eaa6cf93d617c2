// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/owndocument.h"

#include "classroom/classroomsql.h"
#include "classroom/copies.h"
#include "core/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Classroom)
};

QJsonArray listOf(const std::vector<QJsonObject> &words)
{
    QJsonArray list;
    std::ranges::copy(words, std::back_inserter(list));
    return list;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> written(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()
        && shareWithAll(path)) {
        return {};
    }
    return std::unexpected(
        Error{OwnDocumentText::tr("%1 could not be written: %2").arg(path, file.errorString())});
}
} // namespace

Result<std::vector<QJsonObject>> ownWords(const ClassroomFile &file, OwnKind kind)
{
    return file.ask(ownSql(), {idOf(kind)}).transform([](QSqlQuery query) {
        std::vector<QJsonObject> words;
        while (query.next()) {
            words.push_back(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
        }
        return words;
    });
}

Result<void> writeOwnDocument(const ClassroomFile &file)
{
    const auto activities = ownWords(file, OwnKind::Activity);
    const auto profiles = ownWords(file, OwnKind::Profile);
    if (!activities || !profiles) {
        return std::unexpected((activities ? profiles : activities).error());
    }
    const QString path = documentOfClassroom(file.path());
    if (activities->empty() && profiles->empty()) {
        QFile::remove(path);
        return {};
    }
    const QByteArray content = QJsonDocument(QJsonObject{{u"format"_s, 1},
                                                         {u"profiles"_s, listOf(*profiles)},
                                                         {u"activities"_s, listOf(*activities)}})
                                   .toJson();
    return content == contentOf(path) ? Result<void>() : written(path, content);
}

} // namespace PrimTux
