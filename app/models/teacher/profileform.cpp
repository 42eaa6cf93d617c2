// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/profileform.h"

#include "catalogue/activityvalues.h"
#include "core/domain.h"
#include "models/childfont.h"
#include "models/profilelistmodel.h"
#include "models/teacher/ownprofiles.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

ProfileForm::ProfileForm(Classroom &classroom,
                         std::function<QDateTime()> now,
                         QStringList languages,
                         QObject *parent)
    : QObject(parent)
    , m_languages(std::move(languages))
    , m_saving(classroom, std::move(now))
{
    connect(&m_saving, &Saving::due, this, &ProfileForm::save);
    connect(&m_saving, &Saving::changed, this, &ProfileForm::changed);
}

void ProfileForm::begin(const Profile &profile, const QJsonObject &own)
{
    end();
    m_saving.clear();
    m_base = profile;
    m_words = own;
    Q_EMIT changed();
}

void ProfileForm::end()
{
    if (m_saving.isPending()) {
        save();
    }
    m_undone.clear();
    m_field.clear();
    m_emptied.clear();
    m_words = {};
    Q_EMIT changed();
}

Profile ProfileForm::profile() const
{
    return profileOf(m_words, m_base);
}

QString ProfileForm::name() const
{
    return m_emptied == "name"_L1 ? QString() : textFor(profile().names, m_languages);
}

void ProfileForm::setName(const QString &name)
{
    write(u"name"_s, m_base.names, name);
}

QString ProfileForm::nameProblem() const
{
    return m_emptied == "name"_L1 ? tr("A profile needs a name.") : QString();
}

QString ProfileForm::hint() const
{
    return m_emptied == "hint"_L1 ? QString() : textFor(profile().hints, m_languages);
}

void ProfileForm::setHint(const QString &hint)
{
    write(u"hint"_s, m_base.hints, hint);
}

QString ProfileForm::picture() const
{
    const Profile now = profile();
    return now.picture.isEmpty() ? characterOf(now) : now.picture;
}

void ProfileForm::setPicture(const QString &picture)
{
    if (picture == this->picture()) {
        return;
    }
    QJsonObject words = m_words;
    words[u"picture"_s] = picture;
    if (!domainFromId(picture)) {
        words[u"character"_s] = picture;
    }
    say(words, {});
}

QString ProfileForm::character() const
{
    return characterOf(profile());
}

QStringList ProfileForm::levels() const
{
    return idsOf(profile().levels);
}

void ProfileForm::setLevel(const QString &level, bool chosen)
{
    QStringList wanted = levels();
    wanted.removeAll(level);
    if (chosen) {
        wanted << level;
    }
    QStringList ordered = allLevelIds();
    ordered.removeIf([&wanted](const QString &each) { return !wanted.contains(each); });
    if (!ordered.isEmpty()) {
        change(u"levels"_s, QJsonArray::fromStringList(ordered));
    }
}

QString ProfileForm::font() const
{
    const QString font = profile().font;
    return font.isEmpty() ? profileFonts().constFirst() : font;
}

bool ProfileForm::isFontMissing() const
{
    return font() != profileFonts().constFirst() && familyOfFont(font()) == childFontFamily();
}

void ProfileForm::setCapitals(bool capitals)
{
    change(u"letters"_s, capitals ? u"capitals"_s : u"as-written"_s);
}

void ProfileForm::setHighContrast(bool high)
{
    change(u"contrast"_s, high ? u"high"_s : u"normal"_s);
}

QStringList ProfileForm::allLevelIds()
{
    return allLevels | std::views::transform([](Level level) { return idOf(level); })
        | std::ranges::to<QStringList>();
}

QList<int> ProfileForm::allTextSizes()
{
    return {PrimTux::textSizes.begin(), PrimTux::textSizes.end()};
}

void ProfileForm::showAll()
{
    change(u"selection"_s, QJsonArray());
}

void ProfileForm::undo()
{
    if (m_undone.canUndo()) {
        show(m_undone.undo(m_words));
    }
}

void ProfileForm::redo()
{
    if (m_undone.canRedo()) {
        show(m_undone.redo(m_words));
    }
}

void ProfileForm::show(const QJsonObject &words)
{
    m_words = words;
    m_field.clear();
    m_emptied.clear();
    save();
    Q_EMIT changed();
}

void ProfileForm::save()
{
    if (!isOpen()) {
        return;
    }
    const bool said = m_words.size() > 1;
    m_saving.save({said ? Change(SaveOwn{.kind = OwnKind::Profile, .words = m_words})
                        : Change(RemoveOwn{.kind = OwnKind::Profile, .id = m_base.id})});
    Q_EMIT saved(m_words);
}

QString ProfileForm::sourceOf(const QString &picture)
{
    return profilePicture(picture);
}

QString ProfileForm::nameOf(const QString &picture)
{
    return nameOfPicture(picture);
}

QString ProfileForm::nameOfFont(const QString &font)
{
    if (font == "opendyslexic"_L1) {
        return u"OpenDyslexic"_s;
    }
    return font == "atkinson-hyperlegible"_L1 ? u"Atkinson Hyperlegible"_s : childFontFamily();
}

QString ProfileForm::nameOfVoice(const QString &voice)
{
    return PrimTux::nameOfVoice(voiceFromId(voice));
}

void ProfileForm::change(const QString &key, const QJsonValue &value, const QString &field)
{
    QJsonObject words = m_words;
    words[key] = value;
    say(words, field);
}

void ProfileForm::say(const QJsonObject &words, const QString &field)
{
    const bool less = words.size() < m_words.size();
    if (!isOpen() || (!less && profileOf(words, m_base) == profile())) {
        return;
    }
    if (field.isEmpty() || field != m_field) {
        m_undone.keep(m_words);
    }
    m_field = field;
    m_undone.forgetNext();
    m_words = words;
    if (field.isEmpty()) {
        save();
    } else {
        m_saving.soon();
    }
    Q_EMIT changed();
}

void ProfileForm::write(const QString &key, const TextMap &texts, const QString &text)
{
    if (!isOpen()) {
        return;
    }
    m_emptied = text.trimmed().isEmpty() ? key : QString();
    if (m_emptied.isEmpty()) {
        change(key, textWords(texts, text.left(mostNameCharacters), m_languages), key);
    } else if (key != "name"_L1 && m_words.contains(key)) {
        QJsonObject words = m_words;
        words.remove(key);
        say(words, key);
    }
    Q_EMIT changed();
}

} // namespace PrimTux
