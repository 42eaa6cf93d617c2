// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/opened.h"

#include "catalogue/index/schema.h"

#include <QCoreApplication>

namespace PrimTux
{

namespace
{
struct OpenedText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Index)
};
} // namespace

Result<Connection> openIndex(const QString &path)
{
    auto connection = Connection::openReadOnly(path);
    if (!connection) {
        return connection;
    }
    switch (stateOf(connection->database())) {
    case IndexState::Usable:
        return connection;
    case IndexState::Older:
        return std::unexpected(
            Error{OpenedText::tr("The index %1 was made by an older version of the menu; it has to "
                                 "be made again: primtux-menuctl catalogue refresh")
                      .arg(path)});
    case IndexState::Newer:
        return std::unexpected(Error{
            OpenedText::tr("The index %1 was made by a newer version of the menu; this version "
                           "cannot read it. Update the menu, or remove the file.")
                .arg(path)});
    case IndexState::Foreign:
        break;
    }
    return std::unexpected(
        Error{OpenedText::tr("The file %1 is damaged or not an index of the menu; make it again: "
                             "primtux-menuctl catalogue refresh")
                  .arg(path)});
}

bool isOfNewerVersion(const QString &path)
{
    auto connection = Connection::openReadOnly(path);
    return connection && stateOf(connection->database()) == IndexState::Newer;
}

} // namespace PrimTux
