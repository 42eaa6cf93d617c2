// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read aloud, of PupilSession.
#include "models/pupilsession.h"

namespace PrimTux
{

namespace
{

QStringList namesOf(const QAbstractListModel &rows, int role)
{
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row) {
        names << rows.index(row).data(role).toString();
    }
    return names;
}

} // namespace

QStringList PupilSession::wordsOfPage()
{
    switch (m_place) {
    case Place::Profiles:
        return namesOf(*m_browser.profiles(), ProfileListModel::WordsRole);
    case Place::Home:
    case Place::Domain:
        return m_browser.view() == Browser::View::Domains
            ? namesOf(*m_browser.domains(), DomainListModel::NameRole)
            : namesOf(*m_browser.tiles(), TileListModel::NameRole);
    case Place::Lesson:
    case Place::Only:
        return namesOf(*m_lessons.trail().stations(), TileListModel::NameRole);
    case Place::Preparing:
    case Place::Empty:
    case Place::Leaving:
    case Place::Starting:
    case Place::Running:
    case Place::Failed:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace PrimTux
