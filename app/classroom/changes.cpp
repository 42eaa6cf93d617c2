// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/changes.h"

#include "classroom/lessonmembers.h"
#include "core/jsonfile.h"
#include "core/ownactivity.h"
#include "core/ownwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ChangesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Changes)
};

struct ChangeToJson {
    QJsonObject operator()(const SaveLesson &change) const
    {
        return {{u"save"_s, wholeJsonOf(change.lesson)}};
    }
    QJsonObject operator()(const RemoveLesson &change) const
    {
        return {{u"remove"_s, QJsonObject{{u"id"_s, change.id}}}};
    }
    QJsonObject operator()(const ShowActivity &change) const
    {
        return {{u"show"_s,
                 QJsonObject{{u"activity"_s, change.activity},
                             {u"profile"_s, change.profile},
                             {u"shown"_s, change.shown}}}};
    }
    QJsonObject operator()(const ChangeSetting &change) const
    {
        return {{u"set"_s, QJsonObject{{u"key"_s, change.key}, {u"value"_s, change.value}}}};
    }
    QJsonObject operator()(const SaveOwn &change) const
    {
        return {{u"own"_s, QJsonObject{{idOf(change.kind), change.words}}}};
    }
    QJsonObject operator()(const RemoveOwn &change) const
    {
        return {{u"disown"_s, QJsonObject{{idOf(change.kind), change.id}}}};
    }
    QJsonObject operator()(const DocumentPiece &change) const
    {
        return {{u"piece"_s,
                 QJsonObject{{u"document"_s, change.name},
                             {u"at"_s, change.at},
                             {u"size"_s, change.size},
                             {u"bytes"_s, QString::fromLatin1(change.bytes.toBase64())}}}};
    }
};

OwnKind ownKindOf(const QString &id)
{
    return id == idOf(OwnKind::Profile) ? OwnKind::Profile : OwnKind::Activity;
}

SaveOwn savedOwn(Members &change)
{
    const QString kind = change.onlyKey();
    Members words = change.object(kind);
    if (kind == idOf(OwnKind::Profile)) {
        checkOwnProfile(words);
    } else if (kind == idOf(OwnKind::Activity)) {
        checkOwnActivity(words);
    } else {
        change.refuse(kind, ChangesText::tr("There is no such kind of words."));
    }
    change.take(words.problem());
    return {.kind = ownKindOf(kind), .words = words.object()};
}

RemoveOwn removedOwn(Members &change)
{
    const QString kind = change.onlyKey();
    const bool profile = kind == idOf(OwnKind::Profile);
    return {.kind = ownKindOf(kind),
            .id = change.id(profile ? kind : idOf(OwnKind::Activity),
                            profile ? IdKind::Profile : IdKind::Activity)};
}

DocumentPiece pieceOf(Members &members)
{
    DocumentPiece piece{.name = members.line(u"document"_s, longestName),
                        .at = members.count(u"at"_s, largestOwnDocument),
                        .size = members.count(u"size"_s, largestOwnDocument),
                        .bytes = {}};
    const auto bytes
        = QByteArray::fromBase64Encoding(members.line(u"bytes"_s, 2 * mostBytesOfPiece).toLatin1(),
                                         QByteArray::AbortOnBase64DecodingErrors);
    if (!isOwnDocument(piece.name)) {
        members.refuse(u"document"_s,
                       ChangesText::tr("The name of a document of the classroom was expected."));
    }
    const qsizetype length = bytes ? (*bytes).size() : 0;
    if (length == 0 || length > mostBytesOfPiece || piece.at + length > piece.size) {
        members.refuse(u"bytes"_s,
                       ChangesText::tr("A piece of the document in Base64 was expected."));
        return piece;
    }
    piece.bytes = *bytes;
    return piece;
}

Change changeOf(Members &change)
{
    const QString kind = change.onlyKey();
    if (kind.isEmpty()) {
        return {};
    }
    Members members = change.object(kind);
    Change made;
    if (kind == "save"_L1) {
        made = SaveLesson{.lesson = takeWholeLesson(members)};
    } else if (kind == "remove"_L1) {
        made = RemoveLesson{.id = members.id(u"id"_s, IdKind::Lesson)};
    } else if (kind == "show"_L1) {
        made = ShowActivity{.activity = members.id(u"activity"_s, IdKind::Activity),
                            .profile = members.id(u"profile"_s, IdKind::Profile),
                            .shown = members.flag(u"shown"_s)};
    } else if (kind == "set"_L1) {
        made = ChangeSetting{.key = members.id(u"key"_s, IdKind::Setting),
                             .value = members.lines(u"value"_s, longestSetting)};
    } else if (kind == "own"_L1) {
        made = savedOwn(members);
    } else if (kind == "disown"_L1) {
        made = removedOwn(members);
    } else if (kind == "piece"_L1) {
        made = pieceOf(members);
    } else {
        change.refuse(kind,
                      ChangesText::tr("There is no such change; expected: %1.")
                          .arg("save, remove, show, set, own, disown, piece"_L1));
    }
    change.take(members.problem());
    return made;
}

std::unexpected<Error> refused(const Problem &problem)
{
    return std::unexpected(
        Error{ChangesText::tr("The change was refused: %1")
                  .arg(problem.place.isEmpty() ? problem.reason
                                               : problem.place + ": "_L1 + problem.reason)});
}
} // namespace

QString idOf(OwnKind kind)
{
    return kind == OwnKind::Profile ? u"profile"_s : u"activity"_s;
}

DocumentPiece pieceFrom(qint64 at, const DocumentPiece &whole)
{
    return {.name = whole.name,
            .at = at,
            .size = whole.size,
            .bytes = whole.bytes.mid(at, mostBytesOfPiece)};
}

QByteArray toJson(const std::vector<Change> &changes)
{
    QJsonArray list;
    for (const Change &change : changes) {
        list.append(std::visit(ChangeToJson(), change));
    }
    return QJsonDocument(QJsonObject{{u"changes"_s, list}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<Change>> changesFromJson(const QByteArray &json)
{
    const auto document = parseJson(json, {}, mostBytesOfChanges);
    if (!document) {
        return refused(document.error());
    }
    Members whole(*document, {});
    const QJsonArray list = whole.array(u"changes"_s);
    std::vector<Change> changes;
    for (const QJsonValueConstRef item : list) {
        Members change(
            item, pointerTo(whole.placeOf(u"changes"_s), static_cast<qsizetype>(changes.size())));
        changes.push_back(changeOf(change));
        if (const auto problem = change.problem()) {
            return refused(*problem);
        }
    }
    if (const auto problem = whole.problem()) {
        return refused(*problem);
    }
    return changes;
}

Result<void> checkChanges(const std::vector<Change> &changes)
{
    return changesFromJson(toJson(changes)).transform([](const std::vector<Change> &) { });
}

} // namespace PrimTux
