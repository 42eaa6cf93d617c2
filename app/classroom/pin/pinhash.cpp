// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/pin/pinhash.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PinHashText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Pin)
};

constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostDigits = 8;
constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 32UL * 1024 * 1024;
constexpr int mostKibibytes = 64 * 1024; // of a hash that was made elsewhere
constexpr int mostPasses = 8;

bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}
} // namespace

bool isPin(QStringView text)
{
    return text.size() >= fewestDigits && text.size() <= mostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QByteArray> hashOfPin(QStringView pin)
{
    if (!isPin(pin)) {
        return std::unexpected(Error{PinHashText::tr("A code has 4 to 8 digits.")});
    }
    const QByteArray digits = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!sodiumIsReady()
        || crypto_pwhash_str(hash.data(),
                             digits.constData(),
                             static_cast<unsigned long long>(digits.size()),
                             passes,
                             memory)
            != 0) {
        return std::unexpected(
            Error{PinHashText::tr("This PC has not enough free memory for the code.")});
    }
    return QByteArray(hash.data());
}

bool isPinHash(const QByteArray &text)
{
    static const QRegularExpression form(
        uR"(\A\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}\z)"_s);
    const auto match = form.match(QString::fromLatin1(text.trimmed()));
    return match.hasMatch() && match.captured(1).toInt() <= mostKibibytes
        && match.captured(2).toInt() <= mostPasses;
}

bool opens(const QByteArray &hash, QStringView pin)
{
    const QByteArray digits = pin.toLatin1();
    return isPin(pin) && isPinHash(hash) && sodiumIsReady()
        && crypto_pwhash_str_verify(hash.trimmed().constData(),
                                    digits.constData(),
                                    static_cast<unsigned long long>(digits.size()))
        == 0;
}

} // namespace PrimTux
