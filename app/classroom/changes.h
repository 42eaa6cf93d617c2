// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lesson.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>
#include <vector>

namespace PrimTux
{

/** A lesson as it is to be from now on; new or not. */
struct SaveLesson {
    Lesson lesson;

    friend bool operator==(const SaveLesson &, const SaveLesson &) = default;
};

struct RemoveLesson {
    QString id;

    friend bool operator==(const RemoveLesson &, const RemoveLesson &) = default;
};

/** Hides an activity from a profile, or shows it again. */
struct ShowActivity {
    QString activity;
    QString profile;
    bool shown = true;

    friend bool operator==(const ShowActivity &, const ShowActivity &) = default;
};

/** One of the settings of settings.h; an empty value is its default. */
struct ChangeSetting {
    QString key;
    QString value;

    friend bool operator==(const ChangeSetting &, const ChangeSetting &) = default;
};

/** What a teacher says of an activity or a profile herself. */
enum class OwnKind : quint8 {
    Activity,
    Profile,
};

/** "activity", "profile": in changes and in the file. */
[[nodiscard]] QString idOf(OwnKind kind);

/** Words of the classroom on one activity or profile, instead of its earlier ones. */
struct SaveOwn {
    OwnKind kind = OwnKind::Activity;
    QJsonObject words; // in those of catalogue documents (format 1), with "id"; as core/ownwords.h
                       // and core/ownactivity.h allow

    friend bool operator==(const SaveOwn &, const SaveOwn &) = default;
};

/** Takes the classroom's words back: what the catalogue says holds again. */
struct RemoveOwn {
    OwnKind kind = OwnKind::Activity;
    QString id;

    friend bool operator==(const RemoveOwn &, const RemoveOwn &) = default;
};

/** A piece of a document of the classroom's own, in their order; then words may name it. */
struct DocumentPiece {
    QString name; // ownFileName()
    qint64 at = 0; // its first byte
    qint64 size = 0; // of the whole document, in bytes
    QByteArray bytes;

    friend bool operator==(const DocumentPiece &, const DocumentPiece &) = default;
};

/** The most bytes of one piece: its change fits in mostBytesOfChanges. */
inline constexpr qsizetype mostBytesOfPiece = 500'000;

/** The piece of a @p whole document that begins at its byte @p at. */
[[nodiscard]] DocumentPiece pieceFrom(qint64 at, const DocumentPiece &whole);

/** What a teacher decided. */
using Change = std::variant<SaveLesson,
                            RemoveLesson,
                            ShowActivity,
                            ChangeSetting,
                            SaveOwn,
                            RemoveOwn,
                            DocumentPiece>;

/** The most bytes of changes that are read at once: a whole classroom of thousands of lessons. */
inline constexpr qsizetype mostBytesOfChanges = 4'000'000;

/** Changes as JSON, for the bus. */
[[nodiscard]] QByteArray toJson(const std::vector<Change> &changes);
/** Errors: not JSON, too much, an unknown change or member, a value out of its limits. */
[[nodiscard]] Result<std::vector<Change>> changesFromJson(const QByteArray &json);

/** Whether @p changes could be sent and read again: for those that never were JSON. */
[[nodiscard]] Result<void> checkChanges(const std::vector<Change> &changes);

} // namespace PrimTux
