// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownupload.h"

#include "core/ownactivity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnUploadText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OwnDocument)
};

void handOverFrom(qint64 at,
                  Classroom &classroom,
                  QObject *context,
                  const DocumentPiece &document,
                  const std::function<void(const Result<void> &)> &done)
{
    const DocumentPiece piece = pieceFrom(at, document);
    const qint64 next = at + piece.bytes.size();
    classroom.apply({piece}).then(
        context, [next, &classroom, context, document, done](const Result<void> &result) {
            if (!result || next >= document.size) {
                done(result);
            } else {
                handOverFrom(next, classroom, context, document, done);
            }
        });
}
} // namespace

Result<DocumentPiece> ownDocumentFrom(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!documentEndings().contains(ending)) {
        return std::unexpected(
            Error{OwnUploadText::tr("Nothing on this PC shows %1 to children. A PDF, a picture, a "
                                    "sound, a film or an office document was expected.")
                      .arg(file)});
    }
    QFile content(file);
    if (!QFileInfo(file).isFile() || !content.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{OwnUploadText::tr("%1 cannot be read: %2").arg(file, content.errorString())});
    }
    if (content.size() == 0 || content.size() > largestOwnDocument) {
        return std::unexpected(
            Error{OwnUploadText::tr("%1 is empty or too large: at most %2 MB were expected.")
                      .arg(file)
                      .arg(largestOwnDocument / 1024 / 1024)});
    }
    const QByteArray bytes = content.read(largestOwnDocument);
    return DocumentPiece{
        .name = ownFileName(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), ending),
        .at = 0,
        .size = bytes.size(),
        .bytes = bytes};
}

void handOver(Classroom &classroom,
              QObject *context,
              const DocumentPiece &document,
              const std::function<void(const Result<void> &)> &done)
{
    handOverFrom(0, classroom, context, document, done);
}

} // namespace PrimTux
