// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/backups.h"

#include "classroom/backupdocuments.h"
#include "models/teacher/ownupload.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Backups::Backups(Parts parts, Classroom &classroom, Exchange &exchange, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_classroom(classroom)
    , m_exchange(exchange)
{
}

void Backups::copy()
{
    const QString day = QLocale().toString(m_parts.now().date(), u"d MMMM"_s);
    m_exchange.offer({.title = tr("Where to copy lessons and settings?"),
                      .fileName = fileNameFor(tr("Classroom %1").arg(day), u"ptxclassroom"_s),
                      .write = [this](const QString &path) { return write(path); }});
}

void Backups::ask()
{
    m_exchange.ask({.title = tr("Which copy? Lessons and settings of this PC give way to it."),
                    .suffixes = {u"ptxclassroom"_s},
                    .read = [this](const QString &path) { return take(path); }});
}

void Backups::undo()
{
    if (!m_undo.empty()) {
        apply(std::exchange(m_undo, {}), {}, {});
    }
}

void Backups::forget()
{
    m_undo.clear();
    m_undoText.clear();
    m_failure.clear();
    Q_EMIT changed();
}

Result<void> Backups::write(const QString &path) const
{
    auto reader = m_parts.readClassroom();
    auto backup = reader.and_then(backupOf);
    if (!backup) {
        return std::unexpected(backup.error());
    }
    const QStringList leftOut = addDocuments(*backup, reader->path());
    return writeWhole(path, backupFileOf(*backup)).and_then([&leftOut]() -> Result<void> {
        if (leftOut.isEmpty()) {
            return {};
        }
        return std::unexpected(
            Error{tr("The copy is made, but without the documents of %1: they cannot be read, or "
                     "all are more than %2 MB.")
                      .arg(leftOut.join(u", "_s))
                      .arg(mostBytesOfDocuments / 1024 / 1024)});
    });
}

Result<QString> Backups::take(const QString &path)
{
    const auto wanted = readBackupFile(path);
    if (!wanted) {
        const Problem &problem = wanted.error();
        return std::unexpected(
            Error{problem.place.isEmpty()
                      ? tr("%1 is no copy that can be read: %2").arg(path, problem.reason)
                      : tr("%1 is no copy that can be read: %2 (at %3)")
                            .arg(path, problem.reason, problem.place)});
    }
    const auto reader = m_parts.readClassroom();
    const auto before = reader.and_then(backupOf);
    if (!before) {
        return std::unexpected(before.error());
    }
    std::vector<DocumentPiece> documents = missingDocuments(*wanted, reader->path());
    const std::vector<Change> changes = changesTo(*wanted, *before);
    const QString name = QFileInfo(path).completeBaseName();
    if (changes.empty() && documents.empty()) {
        return tr("All was as in “%1” already.").arg(name);
    }
    bring(std::move(documents),
          changes,
          changesTo(*before, *wanted),
          tr("All is as in “%1” now.").arg(name));
    return QString();
}

void Backups::bring(std::vector<DocumentPiece> documents,
                    const std::vector<Change> &changes,
                    const std::vector<Change> &undo,
                    const QString &text)
{
    if (documents.empty()) {
        apply(changes, undo, text);
        return;
    }
    const DocumentPiece next = documents.back();
    documents.pop_back();
    handOver(m_classroom,
             this,
             next,
             [this, documents, changes, undo, text](const Result<void> &result) {
                 if (result) {
                     bring(documents, changes, undo, text);
                 } else {
                     m_failure = result.error().message;
                     Q_EMIT changed();
                 }
             });
}

void Backups::apply(const std::vector<Change> &changes,
                    std::vector<Change> undo,
                    const QString &text)
{
    m_classroom.apply(changes).then(
        this, [this, undo = std::move(undo), text](const Result<void> &result) {
            m_failure = result ? QString() : result.error().message;
            m_undo = result ? undo : std::vector<Change>();
            m_undoText = result ? text : QString();
            Q_EMIT changed();
        });
}

} // namespace PrimTux
