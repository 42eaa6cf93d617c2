// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/currentindex.h"

#include "bin/indexnews.h"
#include "bin/menuctl/menuverbs.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/index/opened.h"
#include "catalogue/refresh.h"
#include "service/choice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CurrentIndexText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

bool mayBeWritten(const QString &index, const Paths &paths)
{
    return index == paths.indexToWrite();
}
} // namespace

QString editionFor(const SoftwarePlaces &software)
{
    return (QStringList{QStringLiteral(MENU_VERSION)} + software.languages + software.offers)
        .join(u' ');
}

Result<QString> currentIndex(const Paths &paths, const SoftwarePlaces &software)
{
    QString index = paths.indexToRead();
    const bool there = QFileInfo::exists(index);
    if (there && !isStale(index, paths)) {
        return index;
    }
    if (there && isOfNewerVersion(index)) {
        return index; // opening it says so; it is not ours to replace
    }
    if (there && !mayBeWritten(index, paths)) {
        complain(CurrentIndexText::tr("The index %1 is older than its sources, and only an "
                                      "administrator can make it again: primtux-menuctl catalogue "
                                      "refresh")
                     .arg(index));
        return index;
    }
    QString target = there ? index : paths.indexToWrite();
    complain(there
                 ? CurrentIndexText::tr("The index %1 is older than its sources; it is made again.")
                       .arg(target)
                 : CurrentIndexText::tr("There is no index yet; %1 is made.").arg(target));
    ProgressBar bar(CurrentIndexText::tr("Pictures"));
    return refreshIndex(paths,
                        software,
                        {.target = target,
                         .edition = editionFor(software),
                         .progress = [&bar](qint64 done, qint64 total) { bar.show(done, total); }})
        .transform([&target](const Refreshed &) -> QString { return target; });
}

void tellOfIndex(const Paths &paths, const QString &index)
{
    tellMenu(u"Reload"_s);
    if (index == paths.systemIndex()) {
        announceIndex(systemBusFor(QProcessEnvironment::systemEnvironment()));
    }
}

} // namespace PrimTux
