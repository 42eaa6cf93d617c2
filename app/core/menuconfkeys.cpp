// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/menuconfkeys.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct ConfKeyText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::MenuConf)
};

std::unexpected<Error> notExpected(const QString &value, const QString &expected)
{
    return std::unexpected(Error{ConfKeyText::tr("“%1” is not %2.").arg(value.left(60), expected)});
}

Result<void> takeAnswer(bool &target, const QString &value)
{
    if (value != "yes"_L1 && value != "no"_L1) {
        return notExpected(value, ConfKeyText::tr("yes or no"));
    }
    target = value == "yes"_L1;
    return {};
}

Result<void> takeNumber(double &target, const QString &value, double least, double most)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool fits = isNumber && number >= least && number <= most; // which nan is not
    if (!fits) {
        return notExpected(value, ConfKeyText::tr("a number from %1 to %2").arg(least).arg(most));
    }
    target = number;
    return {};
}

template<typename Duration>
Result<void> takeTime(Duration &target, const QString &value, int least, int most)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return notExpected(value,
                           ConfKeyText::tr("a whole number from %1 to %2").arg(least).arg(most));
    }
    target = Duration(number);
    return {};
}

Result<void> takeProfile(MenuConf &conf, const QString &value)
{
    // As the schema of catalogue documents has it.
    static const QRegularExpression id(u"^([a-z0-9][a-z0-9._-]*)?$"_s);
    if (!id.match(value).hasMatch()) {
        return notExpected(value,
                           ConfKeyText::tr("the id of a profile, as mini or cp-a; nothing lets the "
                                           "child choose"));
    }
    conf.profile = value;
    return {};
}

Result<void> takeLanguage(MenuConf &conf, const QString &value)
{
    static const QRegularExpression locale(u"^([a-z]{2,3}([-_][A-Za-z0-9]{2,8})*([.@]\\S+)?)?$"_s);
    if (!locale.match(value).hasMatch()) {
        return notExpected(value,
                           ConfKeyText::tr("a language, as fr or pt_BR; nothing means that of the "
                                           "system"));
    }
    conf.language = value;
    return {};
}

Result<void> takeRenderer(MenuConf &conf, const QString &value)
{
    if (value == "auto"_L1) {
        conf.renderer = std::nullopt;
    } else if (value == "software"_L1 || value == "opengl"_L1) {
        conf.renderer = value == "opengl"_L1 ? Renderer::OpenGl : Renderer::Software;
    } else {
        return notExpected(value, ConfKeyText::tr("one of auto, software, opengl"));
    }
    return {};
}

Result<void> takeReturnKeys(MenuConf &conf, const QString &value)
{
    return returnKeysFrom(value).transform(
        [&conf](ReturnKeys keys) { conf.returnKeys = std::move(keys); });
}

Result<void> takeReturnCorner(MenuConf &conf, const QString &value)
{
    const auto corner = handleCornerFromId(value);
    if (!corner && value != "catalogue"_L1) {
        return notExpected(value,
                           ConfKeyText::tr("one of catalogue, top-left, top-right, bottom-right, "
                                           "bottom-left, none"));
    }
    conf.returnCorner = corner;
    return {};
}

Result<void> takeScreenDark(MenuConf &conf, const QString &value)
{
    if (value == "system"_L1) {
        conf.screenDark = std::nullopt;
        return {};
    }
    constexpr int most = 500; // the X server counts seconds in 15 bits
    std::chrono::minutes minutes{};
    return takeTime(minutes, value, 0, most)
        .transform([&] { conf.screenDark = minutes; })
        .transform_error([&](const Error &) {
            return notExpected(value,
                               ConfKeyText::tr("system, 0 for never, or a number of minutes up to "
                                               "%1")
                                   .arg(most))
                .error();
        });
}

constexpr std::array keys{
    MenuConfKey{.name = "profile"_L1, .value = ""_L1, .take = takeProfile},
    MenuConfKey{.name = "language"_L1, .value = ""_L1, .take = takeLanguage},
    MenuConfKey{.name = "windowed"_L1,
                .value = "no"_L1,
                .take = [](MenuConf &conf,
                           const QString &value) { return takeAnswer(conf.windowed, value); }},
    MenuConfKey{.name = "renderer"_L1, .value = "auto"_L1, .take = takeRenderer},
    MenuConfKey{.name = "text-scale"_L1,
                .value = "1"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeNumber(conf.textScale, value, 1, 2); }},
    MenuConfKey{.name = "dpi"_L1,
                .value = "0"_L1,
                .take = [](MenuConf &conf,
                           const QString &value) { return takeNumber(conf.dpi, value, 0, 1000); }},
    MenuConfKey{.name = "start-seconds"_L1,
                .value = "20"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeTime(conf.startTime, value, 1, 3600); }},
    MenuConfKey{.name = "close-seconds"_L1,
                .value = "0"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeTime(conf.closeTime, value, 0, 120); }},
    MenuConfKey{.name = "answer-seconds"_L1,
                .value = "30"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeTime(conf.answerTime, value, 1, 600); }},
    MenuConfKey{.name = "return-keys"_L1,
                .value = "super, home-page, ctrl+alt+m"_L1,
                .take = takeReturnKeys},
    MenuConfKey{.name = "return-corner"_L1, .value = "catalogue"_L1, .take = takeReturnCorner},
    MenuConfKey{
        .name = "return-question-seconds"_L1,
        .value = "8"_L1,
        .take = [](MenuConf &conf,
                   const QString &value) { return takeTime(conf.returnQuestion, value, 3, 120); }},
    MenuConfKey{.name = "children-switch-off"_L1,
                .value = "yes"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeAnswer(conf.childrenSwitchOff, value); }},
    MenuConfKey{.name = "teacher-lock-minutes"_L1,
                .value = "5"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeTime(conf.teacherLock, value, 1, 60); }},
    MenuConfKey{.name = "screen-dark-minutes"_L1, .value = "system"_L1, .take = takeScreenDark},
    MenuConfKey{.name = "screen-awake-minutes"_L1,
                .value = "60"_L1,
                .take
                = [](MenuConf &conf,
                     const QString &value) { return takeTime(conf.screenAwake, value, 0, 1440); }},
};

} // namespace

std::span<const MenuConfKey> menuConfKeys()
{
    return keys;
}

} // namespace PrimTux
