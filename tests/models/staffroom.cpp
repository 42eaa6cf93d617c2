// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/staffroom.h"

#include "catalogue/index/writer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
Objective objective(const QString &id, const QString &parent, Levels levels, const QString &label)
{
    return {.id = id,
            .parent = parent,
            .kind = parent.isEmpty() ? u"domain"_s : u"objective"_s,
            .levels = levels,
            .labels = {{u"en"_s, label}},
            .aliases = {},
            .domain = parent.isEmpty() ? std::optional(Domain::Maths) : std::nullopt};
}
} // namespace

Staffroom::Staffroom()
{
    const Levels young = Level::PS | Level::MS | Level::GS;
    m_content.frameworks
        = {{.id = u"school"_s,
            .titles = {},
            .objectives
            = {objective(u"one"_s, {}, young, u"Numbers and language"_s),
               objective(u"one.numbers"_s, u"one"_s, young, u"Numbers"_s),
               objective(
                   u"one.numbers.count"_s, u"one.numbers"_s, Level::MS | Level::GS, u"Counting"_s),
               objective(u"one.numbers.order"_s, u"one.numbers"_s, young, u"Ordering"_s),
               objective(u"one.letters"_s, u"one"_s, young, u"Letters"_s),
               objective(u"two"_s, {}, Level::CP | Level::CE1, u"Arithmetic"_s),
               objective(u"two.sums"_s, u"two"_s, Level::CP, u"Sums"_s)}},
           {.id = u"other"_s,
            .titles = {},
            .objectives = {objective(u"else"_s, {}, young, u"Elsewhere"_s)}}};
    for (int i = 0; i < 6; ++i) {
        add(u"count-%1"_s.arg(i), Level::MS | Level::GS, {u"one.numbers.count"_s});
    }
    m_content.activities.back().installed = false;
    for (int i = 0; i < 3; ++i) {
        add(u"letter-%1"_s.arg(i), Level::MS, {u"one.letters"_s});
        m_content.activities.back().needs = {u"reading"_s};
    }
    m_content.activities.back().objectives << u"one.numbers.count"_s;
    m_content.activities.back().minutes = 10;
    m_content.activities.back().summaries = {{u"en"_s, u"Letters are put in order."_s}};
    m_content.activities.back().hazards = {u"print"_s};
    addSums(4);
    add(u"page"_s, Level::CP, {u"two.sums"_s, u"one.numbers.order"_s});
    m_content.activities.back().kind = ActivityKind::Web;
    add(u"bare"_s, {}, {});
    m_content.activities.back().domain = Domain::Maths;
}

void Staffroom::add(const QString &id, Levels levels, const QStringList &objectives)
{
    Activity activity;
    activity.id = id;
    activity.names = {{u"en"_s, u"Name of "_s + id}};
    activity.levels = levels;
    activity.objectives = objectives;
    activity.installed = true;
    activity.package = u"some-package"_s;
    activity.source = u"/usr/share/catalogue.json"_s;
    m_content.activities.push_back(activity);
}

void Staffroom::addSums(int count)
{
    for (const int end = m_sums + count; m_sums < end; ++m_sums) {
        add(u"sum-%1"_s.arg(m_sums), Level::CP, {u"two.sums"_s});
    }
}

void Staffroom::write() const
{
    if (const auto written = writeIndex(m_content, path(u"index.sqlite"_s)); !written) {
        qFatal("%ls", qUtf16Printable(written.error().message));
    }
}

Result<IndexQuery> Staffroom::open() const
{
    return IndexQuery::open(path(u"index.sqlite"_s), {u"en"_s});
}

void Staffroom::openClassroom()
{
    m_classroom = std::make_unique<LocalClassroom>(path(u"classroom/classroom.sqlite"_s));
    const auto gate = m_classroom->setPin(u"2468"_s);
    if (!QTest::qWaitFor([&gate] { return gate.isFinished(); }) || !gate.result()
        || !gate.result()->unlocked) {
        qFatal("the classroom stays locked");
    }
}

Result<ClassroomReader> Staffroom::reader() const
{
    return ClassroomReader::open(path(u"classroom/classroom.sqlite"_s));
}

TeacherCatalogue::Parts Staffroom::parts() const
{
    TeacherCatalogue::Parts parts{
        .open = [this] { return open(); }, .languages = {u"en"_s}, .framework = {}, .own = {}};
    if (m_classroom) {
        const auto profile = [](const QString &id, const QString &name, Levels levels) {
            Profile made;
            made.id = id;
            made.names = {{u"en"_s, name}};
            made.levels = levels;
            made.character = id;
            return made;
        };
        parts.own = {.classroom = m_classroom.get(),
                     .read = [this] { return reader(); },
                     .profiles =
                         [profile] {
                             return std::vector{profile(u"mini"_s, u"The mice"_s, Level::MS),
                                                profile(u"super"_s, u"The foxes"_s, Level::CP)};
                         },
                     .places =
                         [this] {
                             return std::vector{FilePlace{.folder = path(u"stick"_s),
                                                          .name = u"The stick"_s,
                                                          .removable = true,
                                                          .writable = true}};
                         }};
    }
    return parts;
}

} // namespace PrimTux
