// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/history.h"
#include "catalogue/sources/documents.h"
#include "core/launchplan.h"

#include <QUrl>

#include <optional>

namespace PrimTux
{

/** How a kind of files or pages is shown, by a program that is installed. */
struct Viewer {
    QString id;
    QStringList types; // MIME types; "image/*" for all pictures
    Launch launch; // "$TARGET" in its arguments stands for the page or file
    Origin origin;
};

/** The viewers that documents name and this PC has, best first. */
class Viewers
{
public:
    /** Of @p parts with the same id the later one changes the earlier one. */
    Viewers(const std::vector<DocumentPart> &parts, const QStringList &programFolders);

    /** The first viewer for web pages; empty if there is none. */
    [[nodiscard]] std::optional<Viewer> forPages() const;
    /** The first viewer for @p file, by its name; empty if there is none. */
    [[nodiscard]] std::optional<Viewer> forFile(const QString &file) const;

private:
    std::vector<Viewer> m_all;
};

/** The name of the type of @p file in the words of MIME, by its name alone. */
[[nodiscard]] QString typeOf(const QString &file);

/** What a viewer is to show. */
struct ViewerTarget {
    QString shown; // an address or an absolute path
    QUrl address;
    QStringList allowed; // where its links may lead, as match patterns of WebExtensions
};

/** How @p viewer shows @p target: "$TARGET" in its arguments is what is shown; in its files
 * "${ADDRESS}" is its address, and "${ALLOWED}" a JSON array of what is allowed. */
[[nodiscard]] Launch launchOf(const Viewer &viewer, const ViewerTarget &target);

/** @p address, encoded, without dollars: they would stand for folders. */
[[nodiscard]] QString withoutDollars(const QUrl &address);

} // namespace PrimTux
