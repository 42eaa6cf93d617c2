// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/compositorkeys.h"

#include "core/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <array>
#include <csignal>

#include <xkbcommon/xkbcommon.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct CompositorKeysText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CompositorKeys)
};

[[nodiscard]] QString nameOf(quint32 key)
{
    std::array<char, 64> name{};
    return xkb_keysym_get_name(key, name.data(), name.size()) > 0 ? QString::fromLatin1(name.data())
                                                                  : QString();
}

[[nodiscard]] QByteArray keybind(const QString &key, bool alone = false)
{
    return u"    <keybind key=\"%1\"%2>\n"
           "      <action name=\"Execute\" command=\"primtux-menuctl menu ask\"/>\n"
           "    </keybind>\n"_s
               .arg(key.toHtmlEscaped(), alone ? u" onRelease=\"yes\""_s : QString())
               .toUtf8();
}

[[nodiscard]] QByteArray keybindsOf(const ReturnKeys &keys)
{
    QByteArray all;
    if (keys.super) {
        all += keybind(u"Super_L"_s, true) + keybind(u"Super_R"_s, true);
    }
    for (const KeyCombination &each : keys.combinations) {
        all += keybind((each.control ? u"C-"_s : QString()) + (each.alt ? u"A-"_s : QString())
                       + (each.shift ? u"S-"_s : QString()) + nameOf(each.key));
    }
    return all;
}

[[nodiscard]] std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return std::unexpected(Error{
        CompositorKeysText::tr("The keys of menu.conf cannot be set: %1: %2").arg(path, reason)});
}

} // namespace

std::optional<QByteArray> withReturnKeys(const QByteArray &settings, const ReturnKeys &keys)
{
    const qsizetype comment = settings.indexOf("<!-- Those that lead back");
    const qsizetype begin = comment < 0 ? -1 : settings.indexOf("-->\n", comment);
    const qsizetype end = begin < 0 ? -1 : settings.indexOf("  </keyboard>", begin);
    if (end < 0) {
        return std::nullopt;
    }
    constexpr qsizetype closing = 4; // "-->" and the end of the line
    return settings.first(begin + closing) + keybindsOf(keys) + settings.sliced(end);
}

Result<void> giveCompositorKeys(const QString &folder, qint64 labwc, const ReturnKeys &keys)
{
    const QString path = folder + "/rc.xml"_L1;
    QFile now(path);
    if (!now.open(QIODevice::ReadOnly)) {
        return notWritten(path, now.errorString());
    }
    const QByteArray settings = now.readAll();
    const std::optional<QByteArray> wanted = withReturnKeys(settings, keys);
    if (!wanted) {
        return notWritten(path, CompositorKeysText::tr("there is no place for them."));
    }
    if (*wanted == settings) {
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*wanted) != wanted->size()
        || !file.commit()) {
        return notWritten(path, file.errorString());
    }
    if (::kill(static_cast<pid_t>(labwc), SIGHUP) != 0) {
        return notWritten(u"labwc"_s, systemReason());
    }
    return {};
}

} // namespace PrimTux
