// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownactivity.h"

#include "core/domain.h"
#include "core/jsonfile.h"
#include "core/ownwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnActivityText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OwnWords)
};

constexpr qsizetype mostObjectives = 50;
constexpr qsizetype mostKeywords = 50;
constexpr qsizetype longestAddress = 2000;
constexpr qsizetype digitsOfName = 32;

/** Where words are written. */
enum class WrittenIn : quint8 {
    Change,
    Document,
};

bool isOwnFile(const QString &name, const QStringList &endings)
{
    static const QRegularExpression digits(u"\\A[0-9a-f]{32}\\z"_s);
    return name.size() > digitsOfName && name.at(digitsOfName) == u'.'
        && digits.match(name.first(digitsOfName)).hasMatch()
        && endings.contains(name.sliced(digitsOfName + 1));
}

void checkDomain(Members &words)
{
    if (words.has(u"domain"_s)) {
        QStringList known;
        std::ranges::transform(
            allDomains, std::back_inserter(known), [](Domain domain) { return idOf(domain); });
        [[maybe_unused]] const QString domain = words.choice(u"domain"_s, known);
    }
}

void checkKeywords(Members &words)
{
    if (words.has(u"keywords"_s)) {
        QStringList keywords = words.texts(u"keywords"_s, mostKeywords, longestName);
        if (keywords.contains(QString()) || keywords.removeDuplicates() > 0) {
            words.refuse(u"keywords"_s,
                         OwnActivityText::tr("Words were expected, none of them twice."));
        }
    }
}

void checkPicture(Members &words)
{
    if (!words.has(u"picture"_s)) {
        return;
    }
    const QByteArray text = words.line(u"picture"_s, 2 * mostBytesOfPicture).toLatin1();
    const auto png = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!png || !fitsAsOwnPicture(*png)) {
        words.refuse(u"picture"_s,
                     OwnActivityText::tr("A PNG picture of at most %1 × %1 pixels and %2 bytes, in "
                                         "Base64, was expected.")
                         .arg(largestOwnPicture)
                         .arg(mostBytesOfPicture));
    }
}

void checkIcon(Members &words)
{
    if (!words.has(u"icon"_s)) {
        return;
    }
    Members icon = words.object(u"icon"_s);
    const QString file = icon.line(u"file"_s, longestName);
    if (const QString name = file.section(u'/', -1);
        !isOwnPicture(name) || file != ownPicturePath(name)) {
        icon.refuse(u"file"_s,
                    OwnActivityText::tr("The name of a picture of the classroom was expected."));
    }
    words.take(icon.problem());
}

// Pages and documents have nothing but these words.
void checkWhatItOpens(Members &words)
{
    const QString kind = words.choice(u"kind"_s, {u"web"_s, u"document"_s});
    if (!words.has(u"name"_s)) {
        words.refuse(u"name"_s, OwnActivityText::tr("A page or document has a name."));
    }
    if (kind == "web"_L1) {
        if (!isPageAddress(words.line(u"url"_s, longestAddress))) {
            words.refuse(u"url"_s,
                         OwnActivityText::tr("An address was expected that begins with https:// or "
                                             "http://."));
        }
        return;
    }
    const QString file = words.line(u"opens"_s, longestName);
    if (const QString name = file.section(u'/', -1);
        !isOwnDocument(name) || file != ownDocumentPath(name)) {
        words.refuse(u"opens"_s,
                     OwnActivityText::tr("The name of a document of the classroom was expected."));
    }
}

void checkWords(Members &words, WrittenIn place)
{
    checkOwnTexts(words, u"name"_s);
    checkOwnLevels(words);
    checkOwnFlag(words, u"hidden"_s);
    checkDomain(words);
    checkKeywords(words);
    if (words.has(u"objectives"_s)) {
        [[maybe_unused]] const QStringList objectives
            = words.ids(u"objectives"_s, IdKind::Objective, mostObjectives);
    }
    if (words.has(u"audience"_s)) {
        [[maybe_unused]] const QString audience
            = words.choice(u"audience"_s, {u"children"_s, u"teachers"_s, u"both"_s});
    }
    if (place == WrittenIn::Change) {
        checkPicture(words);
        return;
    }
    checkIcon(words);
    checkOwnTexts(words, u"spoken"_s);
    if (words.has(u"minimumAge"_s)) {
        words.number(u"minimumAge"_s, 0); // nobody is too young for what a teacher chose
    }
}

QString checkIdAndWords(Members &words, WrittenIn place)
{
    QString id = words.id(u"id"_s, IdKind::Activity);
    checkWords(words, place);
    if (id.startsWith(ownIdPrefix)) {
        checkWhatItOpens(words);
    }
    return id;
}
} // namespace

const QStringList &documentEndings()
{
    static const QStringList all{u"pdf"_s,  u"epub"_s, u"png"_s, u"jpg"_s,  u"jpeg"_s, u"gif"_s,
                                 u"webp"_s, u"mp3"_s,  u"ogg"_s, u"oga"_s,  u"opus"_s, u"flac"_s,
                                 u"wav"_s,  u"m4a"_s,  u"mp4"_s, u"webm"_s, u"ogv"_s,  u"mkv"_s,
                                 u"odt"_s,  u"ods"_s,  u"odp"_s, u"odg"_s,  u"doc"_s,  u"docx"_s,
                                 u"ppt"_s,  u"pptx"_s, u"xls"_s, u"xlsx"_s, u"txt"_s};
    return all;
}

QString ownPicturePath(const QString &name)
{
    return "pictures/"_L1 + name;
}

QString ownDocumentPath(const QString &name)
{
    return "documents/"_L1 + name;
}

QString ownFileName(const QByteArray &sha256, const QString &ending)
{
    return QString::fromLatin1(sha256.toHex().first(digitsOfName)) + u'.' + ending;
}

bool isOwnDocument(const QString &name)
{
    return isOwnFile(name, documentEndings());
}

bool isOwnPicture(const QString &name)
{
    return isOwnFile(name, {u"png"_s});
}

// PNG (ISO/IEC 15948): a signature, then the header with width and height.
bool fitsAsOwnPicture(const QByteArray &png)
{
    constexpr qsizetype headBytes = 24;
    constexpr qsizetype widthPlace = 16;
    constexpr qsizetype heightPlace = 20;
    if (png.size() < headBytes || png.size() > mostBytesOfPicture
        || !png.startsWith("\x89PNG\r\n\x1a\n")) {
        return false;
    }
    const auto sideAt
        = [&png](qsizetype place) { return qFromBigEndian<quint32>(png.constData() + place); };
    const auto fits = [](quint32 side) { return side > 0 && side <= largestOwnPicture; };
    return fits(sideAt(widthPlace)) && fits(sideAt(heightPlace));
}

bool isPageAddress(const QString &address)
{
    static const QRegularExpression pattern(u"\\Ahttps?://[^/?#\\s@]+([/?#]\\S*)?\\z"_s);
    const QUrl url(address, QUrl::StrictMode);
    return pattern.match(address).hasMatch() && url.isValid() && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

void checkOwnActivity(Members &words)
{
    [[maybe_unused]] const QString id = checkIdAndWords(words, WrittenIn::Change);
}

void checkActivityOfClassroom(Members &words)
{
    [[maybe_unused]] const QString id = checkIdAndWords(words, WrittenIn::Document);
    if (!words.has(u"variants"_s)) {
        return;
    }
    const QJsonArray variants = words.array(u"variants"_s);
    for (qsizetype number = 0; number < variants.size(); ++number) {
        Members variant(variants[number], pointerTo(words.placeOf(u"variants"_s), number));
        [[maybe_unused]] const QString name = variant.id(u"id"_s, IdKind::Profile);
        checkWords(variant, WrittenIn::Document);
        words.take(variant.problem());
    }
}

} // namespace PrimTux
