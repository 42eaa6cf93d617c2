// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/softwareplaces.h"
#include "core/text.h"

#include <QMap>

#include <map>
#include <optional>
#include <vector>

namespace PrimTux
{

/** What an installed desktop entry says (freedesktop Desktop Entry Specification 1.5). */
struct DesktopEntry {
    QString id; // "org.kde.ktuberling.desktop"
    QString path;
    TextMap names; // in all languages that it has
    TextMap summaries;
    QStringList keywords;
    QString icon; // name of the icon theme, or absolute file
    QStringList categories; // freedesktop Desktop Menu Specification
    std::map<QString, QStringList> tags; // keys X-PrimTux-… to what they list
    bool shown = true; // in menus, and in this one
    QStringList command;
    bool installed = false; // its program, and the one of TryExec, can be run
    QString refusal; // why its Exec gives no command; usually empty

    friend bool operator==(const DesktopEntry &, const DesktopEntry &) = default;
};

/** The applications that are installed; an entry is read when it is asked for. */
class DesktopEntries
{
public:
    explicit DesktopEntries(SoftwarePlaces places);

    /** Empty if there is none, or if it is hidden (deleted by who manages this PC). */
    [[nodiscard]] std::optional<DesktopEntry> find(const QString &id) const;
    /** All that find() finds, by id. */
    [[nodiscard]] std::vector<DesktopEntry> all() const;
    /** The folders in which entries lie or may come to lie. */
    [[nodiscard]] QStringList folders() const;
    /** The files of entries. */
    [[nodiscard]] QStringList files() const;

private:
    void collect(const QString &folder, const QString &prefix, int depth);

    SoftwarePlaces m_places;
    QMap<QString, QString> m_files; // id to path
    QStringList m_folders;
};

/** The language of a localised key: "pt_BR" is "pt-BR", "sr@latin" is "sr-Latn"; empty: not one
 * that is spoken. */
[[nodiscard]] QString languageOfKey(QStringView locale);

/**
 * The texts of @p key in the main group of a desktop entry, in all languages; what has none is
 * English. (KConfig reads only one language.)
 */
[[nodiscard]] TextMap localisedTexts(const QByteArray &entry, const QByteArray &key);

} // namespace PrimTux
