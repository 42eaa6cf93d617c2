// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/choices.h"

#include "core/needname.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CatalogueChoice)
};

constexpr auto installedId = "installed"_L1;
constexpr auto toBeTaggedId = "tagged"_L1;
constexpr auto searchId = "search"_L1;

QString nameOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Program:
        return ChoiceText::tr("Programs");
    case ActivityKind::GCompris:
        return u"GCompris"_s;
    case ActivityKind::Web:
        return ChoiceText::tr("Pages");
    case ActivityKind::Document:
        return ChoiceText::tr("Documents");
    }
    Q_UNREACHABLE_RETURN({});
}

QString withoutNeed(const QString &need)
{
    static const QHash<QString, const char *> names{
        {u"keyboard"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No typing")},
        {u"microphone"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No microphone")},
        {u"mouse-precise"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No steady mouse")},
        {u"network"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No Internet")},
        {u"reading"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No reading")},
        {u"scanner"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No scanner")},
        {u"sound"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No sound")},
        {u"webcam"_s, QT_TRANSLATE_NOOP("PrimTux::CatalogueChoice", "No camera")}};
    const char *name = names.value(need);
    return name == nullptr ? ChoiceText::tr("Without: %1").arg(need) : ChoiceText::tr(name);
}

QString minutesAtMost(int minutes)
{
    return ChoiceText::tr("%1 min at most").arg(minutes);
}

QString withoutText(const QString &what)
{
    return ChoiceText::tr("Without “%1”").arg(what);
}

template<typename List, typename Value>
void toggle(List &list, const Value &value)
{
    const auto found = std::ranges::find(list, value);
    if (found == list.end()) {
        list.push_back(value);
    } else {
        list.erase(found);
    }
}

ChoiceItem choice(const QString &id, const QString &label, int count, bool on)
{
    return {.id = id, .label = label, .detail = {}, .pictogram = {}, .count = count, .on = on};
}
} // namespace

Filter toggled(Filter filter, const QString &id)
{
    const qsizetype colon = id.indexOf(u':');
    const QString group = colon < 0 ? id : id.first(colon);
    const QString value = colon < 0 ? QString() : id.sliced(colon + 1);
    if (group == "level"_L1) {
        if (const auto level = levelFromId(value)) {
            filter.levels ^= *level;
        }
    } else if (group == "objective"_L1) {
        toggle(filter.objectives, value);
    } else if (group == "kind"_L1) {
        if (const auto kind = activityKindFromId(value)) {
            toggle(filter.kinds, *kind);
        }
    } else if (group == "without"_L1) {
        toggle(filter.without, value);
    } else if (group == "minutes"_L1) {
        filter.minutes = filter.minutes == value.toInt() ? 0 : value.toInt();
    } else if (group == installedId) {
        filter.installed = !filter.installed;
    } else if (group == toBeTaggedId) {
        filter.toBeTagged = !filter.toBeTagged;
    } else if (group == searchId) {
        filter.search.clear();
    }
    return filter;
}

std::vector<ChoiceItem> levelChoices(const Filter &filter, const Facets &facets)
{
    std::vector<ChoiceItem> choices;
    for (const Level level : allLevels) {
        const QString id = idOf(level);
        const auto count = facets.levels.find(id);
        choices.push_back(choice("level:"_L1 + id,
                                 id,
                                 count == facets.levels.end() ? 0 : count->second,
                                 filter.levels.testFlag(level)));
    }
    return choices;
}

std::vector<ChoiceItem> stateChoices(const Filter &filter, const Facets &facets)
{
    std::vector<ChoiceItem> choices{
        choice(installedId, ChoiceText::tr("Installed"), facets.installed, filter.installed)};
    choices.back().pictogram = u"done"_s;
    if (facets.toBeTagged > 0 || filter.toBeTagged) {
        choices.push_back(choice(
            toBeTaggedId, ChoiceText::tr("To be tagged"), facets.toBeTagged, filter.toBeTagged));
        choices.back().pictogram = u"tag"_s;
    }
    return choices;
}

std::vector<ChoiceItem> needChoices(const Filter &filter, const Facets &facets)
{
    std::vector<ChoiceItem> choices;
    for (const char *const need : {"reading", "sound", "keyboard", "mouse-precise", "network"}) {
        const QString id = QString::fromLatin1(need);
        const auto count = facets.without.find(id);
        const bool on = filter.without.contains(id);
        if (on || (count != facets.without.end() && count->second < facets.total)) {
            choices.push_back(choice("without:"_L1 + id,
                                     withoutNeed(id),
                                     count == facets.without.end() ? 0 : count->second,
                                     on));
            choices.back().pictogram = pictogramOfNeed(id);
        }
    }
    return choices;
}

std::vector<ChoiceItem> kindChoices(const Filter &filter, const Facets &facets)
{
    std::vector<ChoiceItem> choices;
    for (const ActivityKind kind : allKinds) {
        const auto count = facets.kinds.find(idOf(kind));
        const bool on = std::ranges::contains(filter.kinds, kind);
        if (on || (count != facets.kinds.end() && count->second > 0)) {
            choices.push_back(choice("kind:"_L1 + idOf(kind),
                                     nameOf(kind),
                                     count == facets.kinds.end() ? 0 : count->second,
                                     on));
        }
    }
    return choices;
}

std::vector<ChoiceItem> minuteChoices(const Filter &filter, const Facets &facets)
{
    std::vector<ChoiceItem> choices;
    for (const auto &[minutes, count] : facets.minutes) {
        if (count > 0 || minutes == filter.minutes) {
            choices.push_back(choice(u"minutes:%1"_s.arg(minutes),
                                     minutesAtMost(minutes),
                                     count,
                                     minutes == filter.minutes));
        }
    }
    return choices;
}

std::vector<ChoiceItem> orderChoices(RowOrder order)
{
    std::vector<ChoiceItem> choices;
    for (const auto &[id, label, each] :
         {std::tuple(u"best"_s, ChoiceText::tr("Best first"), RowOrder::Best),
          std::tuple(u"name"_s, ChoiceText::tr("By name"), RowOrder::Name),
          std::tuple(u"level"_s, ChoiceText::tr("By level"), RowOrder::Level),
          std::tuple(u"domain"_s, ChoiceText::tr("By domain"), RowOrder::Domain)}) {
        choices.push_back(choice(id, label, -1, order == each));
    }
    return choices;
}

RowOrder orderFromId(const QString &id)
{
    if (id == "name"_L1) {
        return RowOrder::Name;
    }
    if (id == "level"_L1) {
        return RowOrder::Level;
    }
    return id == "domain"_L1 ? RowOrder::Domain : RowOrder::Best;
}

std::vector<ChoiceItem> madeChoices(const Filter &filter, const LabelOf &labelOf)
{
    std::vector<ChoiceItem> made;
    const auto add = [&made](const QString &id, const QString &label) {
        made.push_back(choice(id, label, -1, true));
    };
    for (const QString &level : idsOf(filter.levels)) {
        add("level:"_L1 + level, level);
    }
    for (const QString &objective : filter.objectives) {
        add("objective:"_L1 + objective, labelOf(objective));
    }
    for (const ActivityKind kind : filter.kinds) {
        add("kind:"_L1 + idOf(kind), nameOf(kind));
    }
    for (const QString &need : filter.without) {
        add("without:"_L1 + need, withoutNeed(need));
    }
    if (filter.minutes > 0) {
        add(u"minutes:%1"_s.arg(filter.minutes), minutesAtMost(filter.minutes));
    }
    if (filter.installed) {
        add(installedId, ChoiceText::tr("Installed"));
    }
    if (filter.toBeTagged) {
        add(toBeTaggedId, ChoiceText::tr("To be tagged"));
    }
    return made;
}

std::vector<Relaxed> relaxations(const Filter &filter, const LabelOf &labelOf)
{
    std::vector<Relaxed> all;
    const auto add = [&](const QString &id, const QString &what, const auto &change) {
        all.push_back({.choice = choice(id, withoutText(what), -1, false), .filter = filter});
        change(all.back().filter);
    };
    if (filter.levels) {
        add(u"levels"_s, idsOf(filter.levels).join(u", "_s), [](Filter &f) { f.levels = {}; });
    }
    if (!filter.objectives.isEmpty()) {
        QStringList labels;
        std::ranges::transform(filter.objectives, std::back_inserter(labels), labelOf);
        add(u"objectives"_s, labels.join(u", "_s), [](Filter &f) { f.objectives.clear(); });
    }
    if (!filter.kinds.empty()) {
        QStringList names;
        std::ranges::transform(filter.kinds, std::back_inserter(names), [](ActivityKind kind) {
            return nameOf(kind);
        });
        add(u"kinds"_s, names.join(u", "_s), [](Filter &f) { f.kinds.clear(); });
    }
    for (const QString &need : filter.without) {
        add("without:"_L1 + need, withoutNeed(need), [&](Filter &f) { f.without.removeAll(need); });
    }
    if (filter.minutes > 0) {
        add(u"minutes"_s, minutesAtMost(filter.minutes), [](Filter &f) { f.minutes = 0; });
    }
    if (filter.installed) {
        add(installedId, ChoiceText::tr("Installed"), [](Filter &f) { f.installed = false; });
    }
    if (filter.toBeTagged) {
        add(toBeTaggedId, ChoiceText::tr("To be tagged"), [](Filter &f) { f.toBeTagged = false; });
    }
    if (all.size() > 1) {
        Filter bare;
        bare.search = filter.search;
        all.push_back({.choice = choice(u"all"_s, ChoiceText::tr("Without any choice"), -1, false),
                       .filter = bare});
    }
    if (!filter.search.trimmed().isEmpty()) {
        add(searchId, filter.search.trimmed(), [](Filter &f) { f.search.clear(); });
    }
    return all;
}

QString pictogramOfNeed(const QString &need)
{
    static const QHash<QString, QString> pictograms{{u"keyboard"_s, u"keyboard"_s},
                                                    {u"microphone"_s, u"speak"_s},
                                                    {u"mouse-precise"_s, u"mouse"_s},
                                                    {u"network"_s, u"network"_s},
                                                    {u"reading"_s, u"book"_s},
                                                    {u"scanner"_s, u"print"_s},
                                                    {u"sound"_s, u"ear"_s},
                                                    {u"webcam"_s, u"eye"_s}};
    return pictograms.value(need);
}

} // namespace PrimTux
