// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/realcatalogue.h"

#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"

#include <QDir>

#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
IndexContent read()
{
    const SampleRoot root;
    const QDir shared(root.folder() + "/usr/share/primtux-menu"_L1);
    QDir(shared.filePath(u"objectives"_s)).removeRecursively();
    for (const QString &folder : {u"catalogue.d"_s, u"objectives"_s}) {
        const QDir shipped(QStringLiteral(SOURCE_FOLDER "/data/") + folder);
        shared.mkpath(folder);
        for (const QString &name : shipped.entryList({u"*.json"_s}, QDir::Files)) {
            QFile::copy(shipped.filePath(name), shared.filePath(folder + u'/' + name));
        }
    }
    return readSources(root.paths(),
                       {.dataFolders = {u"/usr/local/share"_s, u"/usr/share"_s},
                        .programFolders = {u"/usr/local/bin"_s, u"/usr/bin"_s, u"/usr/games"_s},
                        .packages = u"/var/lib/dpkg/status"_s,
                        .languages = {u"fr"_s},
                        .offers = {}});
}
} // namespace

const IndexContent &realContent()
{
    static const IndexContent content = read();
    return content;
}

IndexContent madeContent(const std::vector<Framework> &frameworks, int count, std::mt19937 &random)
{
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    QStringList objectives{u"x.unknown"_s, u"x.other"_s};
    for (const Objective &objective :
         frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
        objectives << objective.id;
    }
    const QStringList words{u"lire"_s, u"table"_s, u"nombres"_s, u"souris"_s, u"lettres"_s};
    IndexContent content;
    content.frameworks = frameworks;
    for (int number = 0; number < count; ++number) {
        Activity made = activity(u"a%1"_s.arg(number), Levels::fromInt(int(below(256))));
        made.kind = allKinds[below(allKinds.size())];
        made.names = {{u"fr"_s, words[qsizetype(below(5))] + u' ' + words[qsizetype(below(5))]}};
        made.offer = Offer(below(3));
        made.forChildren = below(5) > 0;
        made.installed = below(3) > 0;
        made.minutes = int(below(8)) * 5;
        made.rank = int(below(3)) * 25;
        for (std::size_t tag = below(4); tag > 0; --tag) {
            made.objectives << objectives[qsizetype(below(std::size_t(objectives.size())))];
        }
        made.objectives.removeDuplicates();
        for (const QLatin1StringView need : allNeeds) {
            if (below(4) == 0) {
                made.needs << need;
            }
        }
        content.activities.push_back(made);
    }
    return content;
}

} // namespace PrimTux
