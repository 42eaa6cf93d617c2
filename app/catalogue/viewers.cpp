// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/viewers.h"

#include "catalogue/activityvalues.h"
#include "catalogue/merge.h"
#include "catalogue/sources/jsonvalues.h"
#include "catalogue/sources/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr auto targetWord = "$TARGET"_L1;

/** The first of @p viewers of which @p shows holds for one of the types. */
template<typename Shows>
std::optional<Viewer> firstFor(const std::vector<Viewer> &viewers, const Shows &shows)
{
    const auto found = std::ranges::find_if(viewers, [&shows](const Viewer &viewer) {
        return std::ranges::any_of(viewer.types, shows);
    });
    return found == viewers.end() ? std::nullopt : std::optional(*found);
}

QMimeType mimeTypeOf(const QString &file)
{
    return QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
}
} // namespace

Viewers::Viewers(const std::vector<DocumentPart> &parts, const QStringList &programFolders)
{
    for (const DocumentPart &part : mergedById(parts)) {
        Viewer viewer{.id = part.id,
                      .types = stringsOf(part.json["types"_L1]),
                      .launch = PrimTux::launchOf(part.json),
                      .origin = {.source = part.source, .pointer = part.pointer}};
        const QStringList programs
            = viewer.launch.command.first(qMin(1, viewer.launch.command.size()))
            + stringsOf(part.json["programs"_L1]);
        if (!programs.isEmpty()
            && std::ranges::all_of(programs, [&programFolders](const QString &program) {
                   return !findProgram(program, programFolders).isEmpty();
               })) {
            m_all.push_back(std::move(viewer));
        }
    }
}

std::optional<Viewer> Viewers::forPages() const
{
    return firstFor(m_all, [](const QString &type) { return type == "text/html"_L1; });
}

std::optional<Viewer> Viewers::forFile(const QString &file) const
{
    return firstFor(m_all, [own = mimeTypeOf(file)](const QString &type) {
        return type.endsWith("/*"_L1) ? own.name().startsWith(type.chopped(1)) : own.inherits(type);
    });
}

QString typeOf(const QString &file)
{
    return mimeTypeOf(file).name();
}

Launch launchOf(const Viewer &viewer, const ViewerTarget &target)
{
    Launch launch = viewer.launch;
    for (QString &argument : launch.command) {
        argument.replace(targetWord, target.shown);
    }
    const QString address = withoutDollars(target.address);
    const QString allowed = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(target.allowed)).toJson(QJsonDocument::Compact));
    for (PreparedFile &file : launch.files) {
        file.content.replace("${ADDRESS}"_L1, address);
        file.content.replace("${ALLOWED}"_L1, allowed);
    }
    return launch;
}

QString withoutDollars(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded).replace(u'$', "%24"_L1);
}

} // namespace PrimTux
