// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownwords.h"

#include "core/ownactivity.h"
#include "core/ownlist.h"
#include "models/profilelistmodel.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** What takes the classroom from one state to another. */
std::vector<Change> changesBetween(const OwnSaid &before, const OwnSaid &after)
{
    std::vector<Change> changes;
    if (after.words && after.words != before.words) {
        changes.emplace_back(SaveOwn{.kind = OwnKind::Activity, .words = *after.words});
    } else if (!after.words && before.words) {
        changes.emplace_back(RemoveOwn{.kind = OwnKind::Activity, .id = after.activity});
    }
    const auto differ = [&](const QStringList &some, const QStringList &others, bool shown) {
        for (const QString &profile : some) {
            if (!others.contains(profile)) {
                changes.emplace_back(
                    ShowActivity{.activity = after.activity, .profile = profile, .shown = shown});
            }
        }
    };
    differ(before.hiddenFrom, after.hiddenFrom, true);
    differ(after.hiddenFrom, before.hiddenFrom, false);
    return changes;
}

OwnDraft::Content newOwn(const QStringList &languages)
{
    return {.id = ownIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = {},
            .levels = {},
            .objectives = {},
            .picture = {},
            .language = languageOf({}, languages)};
}
} // namespace

OwnWords::OwnWords(Parts parts, QStringList languages, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_languages(std::move(languages))
    , m_draft(m_parts.places)
{
    connect(&m_draft, &OwnDraft::saved, this, &OwnWords::saveDraft);
}

void OwnWords::begin()
{
    if (!m_parts.read) {
        return;
    }
    const auto reader = m_parts.read();
    const auto own = reader ? reader->own(OwnKind::Activity) : std::unexpected(reader.error());
    if (!own) {
        fail(own.error());
        return;
    }
    m_words.clear();
    for (const QJsonObject &words : *own) {
        m_words.insert(words["id"_L1].toString(), words);
    }
    m_known = m_parts.profiles ? m_parts.profiles() : std::vector<Profile>();
    m_hidden.clear();
    for (const Profile &profile : m_known) {
        m_hidden.insert(profile.id, reader->hiddenFrom(profile.id).value_or(QSet<QString>()));
    }
    showProfiles();
    Q_EMIT changed();
}

void OwnWords::setObjectives(const std::vector<ObjectiveNode> &nodes)
{
    m_framework = nodes.empty() ? QString() : nodes.front().framework;
    m_draft.setObjectives(nodes);
}

void OwnWords::lookAt(const ShownActivity *shown, const QString &picture)
{
    m_shown = {};
    if (shown != nullptr) {
        m_shown = {.id = shown->activity.id,
                   .name = shown->activity.name,
                   .levels = shown->activity.levels,
                   .objectives = shown->activity.objectives,
                   .picture = picture,
                   .language = languageOf(shown->names, m_languages)};
    }
    showProfiles();
    Q_EMIT lookedAtChanged();
}

const QJsonObject *OwnWords::wordsOn(const QString &activity) const
{
    const auto words = m_words.constFind(activity);
    return words == m_words.cend() ? nullptr : &*words;
}

QString OwnWords::hiddenFrom(const QString &activity) const
{
    QStringList names;
    for (const Profile &profile : m_known) {
        if (m_hidden.value(profile.id).contains(activity)) {
            names << textFor(profile.names, m_languages);
        }
    }
    return names.join(u", "_s);
}

bool OwnWords::isSaid() const
{
    return wordsOn(m_shown.id) != nullptr;
}

bool OwnWords::isAdded() const
{
    return m_shown.id.startsWith(ownIdPrefix);
}

void OwnWords::accept(const std::vector<std::pair<QString, Suggestion>> &suggested)
{
    std::vector<OwnSaid> said;
    for (const auto &[activity, suggestion] : suggested) {
        OwnSaid one = saidOf(activity);
        QJsonObject words = one.words.value_or(QJsonObject{{u"id"_s, activity}});
        words["levels"_L1] = QJsonArray::fromStringList(idsOf(suggestion.levels));
        words["objectives"_L1] = QJsonArray::fromStringList(suggestion.objectives);
        one.words = words;
        said.push_back(std::move(one));
    }
    if (!said.empty()) {
        say(said,
            tr("%n activities are tagged: children find them.",
               nullptr,
               static_cast<int>(said.size())));
    }
}

void OwnWords::toggleProfile(const QString &profile)
{
    const auto known = std::ranges::find(m_known, profile, &Profile::id);
    if (known == m_known.end() || m_shown.id.isEmpty()) {
        return;
    }
    OwnSaid next = saidOf(m_shown.id);
    const bool shown = next.hiddenFrom.removeAll(profile) > 0;
    if (!shown) {
        next.hiddenFrom << profile;
    }
    const QString name = textFor(known->names, m_languages);
    say({next},
        (shown ? tr("%1 see “%2” again.") : tr("“%2” is hidden from %1.")).arg(name, m_shown.name));
}

void OwnWords::correct()
{
    if (!m_shown.id.isEmpty()) {
        const QJsonObject *const words = wordsOn(m_shown.id);
        m_draft.correct(m_shown, words == nullptr ? QJsonObject() : *words);
    }
}

void OwnWords::addPage()
{
    m_draft.add(OwnDraft::Kind::Page, newOwn(m_languages));
}

void OwnWords::addDocument()
{
    m_draft.add(OwnDraft::Kind::Document, newOwn(m_languages));
    m_draft.lookForDocuments();
}

void OwnWords::reset()
{
    OwnSaid next = saidOf(m_shown.id);
    if (next.words) {
        next.words.reset();
        say({next},
            (isAdded() ? tr("“%1” is taken away.")
                       : tr("What the catalogue says of “%1” holds again."))
                .arg(m_shown.name));
    }
}

void OwnWords::share()
{
    if (isSharable()) {
        const QJsonObject document
            = documentToShare(m_words.values() | std::ranges::to<std::vector>(), m_framework);
        m_parts.exchange->offer({.title = tr("Copy my tags to…"),
                                 .fileName = fileNameFor(tr("My tags"), u"json"_s),
                                 .write = [document](const QString &path) {
                                     return writeWhole(path, QJsonDocument(document).toJson());
                                 }});
    }
}

void OwnWords::undo()
{
    if (m_undone.canUndo()) {
        set(m_undone.undo(saidNowOf(m_undone.previous())), tr("It is as it was before."));
    }
}

void OwnWords::redo()
{
    if (m_undone.canRedo()) {
        set(m_undone.redo(saidNowOf(m_undone.next())), tr("It is done again."));
    }
}

void OwnWords::dismissNotice()
{
    if (!m_notice.isEmpty() || !m_failure.isEmpty()) {
        m_notice.clear();
        m_failure.clear();
        Q_EMIT changed();
    }
}

OwnSaid OwnWords::saidOf(const QString &activity) const
{
    const QJsonObject *const words = wordsOn(activity);
    OwnSaid said{.activity = activity,
                 .words = words == nullptr ? std::nullopt : std::optional(*words),
                 .hiddenFrom = {}};
    for (const Profile &profile : m_known) {
        if (m_hidden.value(profile.id).contains(activity)) {
            said.hiddenFrom << profile.id;
        }
    }
    return said;
}

std::vector<OwnSaid> OwnWords::saidNowOf(const std::vector<OwnSaid> &others) const
{
    return others
        | std::views::transform([this](const OwnSaid &said) { return saidOf(said.activity); })
        | std::ranges::to<std::vector<OwnSaid>>();
}

void OwnWords::say(const std::vector<OwnSaid> &said, const QString &notice)
{
    std::vector<OwnSaid> before = saidNowOf(said);
    if (isEnabled() && before != said) {
        m_undone.keep(std::move(before));
        set(said, notice);
    }
}

void OwnWords::set(const std::vector<OwnSaid> &said, const QString &notice)
{
    std::vector<Change> changes;
    for (const OwnSaid &one : said) {
        std::ranges::copy(changesBetween(saidOf(one.activity), one), std::back_inserter(changes));
        if (one.words) {
            m_words.insert(one.activity, *one.words);
        } else {
            m_words.remove(one.activity);
        }
        m_fresh.insert(one.activity);
        for (const Profile &profile : m_known) {
            QSet<QString> &hidden = m_hidden[profile.id];
            if (one.hiddenFrom.contains(profile.id)) {
                hidden.insert(one.activity);
            } else {
                hidden.remove(one.activity);
            }
        }
    }
    m_notice = notice;
    m_failure.clear();
    m_parts.classroom->apply(changes).then(this, [this](const Result<void> &result) {
        if (!result) {
            m_undone.clear();
            begin(); // as it really is
            fail(result.error());
        }
    });
    showProfiles();
    Q_EMIT changed();
    Q_EMIT lookedAtChanged();
}

void OwnWords::saveDraft()
{
    const QJsonObject words = m_draft.words();
    OwnSaid next = saidOf(words["id"_L1].toString());
    next.words = words.size() > 1 ? std::optional(words) : std::nullopt;
    const QString name = m_draft.name();
    const bool isNew = m_draft.kind() != OwnDraft::Kind::Correction;
    const QString notice
        = (isNew ? tr("“%1” is added: in a moment it is in the list.") : tr("“%1” is corrected."))
              .arg(name);
    if (const auto &document = m_draft.content(); document && isEnabled()) {
        handOver(
            *m_parts.classroom, this, *document, [this, next, notice](const Result<void> &result) {
                if (result) {
                    say({next}, notice);
                } else {
                    fail(result.error());
                }
            });
    } else {
        say({next}, notice);
    }
    m_draft.cancel();
}

void OwnWords::showProfiles()
{
    std::vector<ChoiceItem> choices;
    choices.reserve(m_known.size());
    for (const Profile &profile : m_known) {
        choices.push_back({.id = profile.id,
                           .label = textFor(profile.names, m_languages),
                           .detail = {},
                           .pictogram = characterOf(profile),
                           .count = -1,
                           .on = !m_hidden.value(profile.id).contains(m_shown.id)});
    }
    m_profiles.setChoices(std::move(choices));
}

void OwnWords::fail(const Error &error)
{
    m_notice.clear();
    m_failure = error.message;
    Q_EMIT changed();
}

} // namespace PrimTux
