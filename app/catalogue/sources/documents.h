// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace PrimTux
{

class DocumentSchema;

/** One object of a catalogue document: an activity, a profile, a recipe or a viewer. */
struct DocumentPart {
    QString source; // the document
    QString pointer; // where in it (RFC 6901)
    QString id;
    QJsonObject json;

    friend bool operator==(const DocumentPart &, const DocumentPart &) = default;
};

/** What catalogue documents say, in the order in which they are read: later parts override earlier
 * ones. */
struct Documents {
    std::vector<DocumentPart> activities;
    std::vector<DocumentPart> profiles;
    std::vector<DocumentPart> recipes;
    std::vector<DocumentPart> viewers;
    std::vector<Finding> findings;
};

/** Adds what @p later says after what @p documents says. */
void append(Documents &documents, Documents later);

/** The *.json files of @p folders: by name within a folder, the folders in their order. */
[[nodiscard]] QStringList jsonFilesIn(const QStringList &folders);

/** Reads catalogue documents (format 1). What is broken is skipped and told, the rest is kept. */
[[nodiscard]] Documents readDocuments(const QStringList &files, const DocumentSchema &schema);

/** As readDocuments() for one document that was parsed already; adds to @p documents. */
void addDocument(const QJsonObject &document,
                 const QString &source,
                 const DocumentSchema &schema,
                 Documents &documents);

} // namespace PrimTux
