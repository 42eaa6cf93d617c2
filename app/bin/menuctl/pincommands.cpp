// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/pincommands.h"

#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/owner.h"
#include "bin/menuctl/secretinput.h"
#include "bin/menuctl/terminal.h"
#include "classroom/pin/pin.h"
#include "classroom/pin/pinhash.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PinCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

QString pinFileOf(const Paths &paths)
{
    return QFileInfo(paths.classroomToWrite()).path() + "/pin"_L1;
}

Pin pinOf(const Paths &paths)
{
    return {pinFileOf(paths), currentMoment};
}

ExitCode told(const Error &error, ExitCode code)
{
    complain(error.message);
    return code;
}

Result<QString> readPin()
{
    auto pin = readSecret(PinCommandText::tr("Code (4 to 8 digits): "));
    if (!pin || !isTyped()) {
        return pin;
    }
    const auto again = readSecret(PinCommandText::tr("Once more: "));
    if (!again) {
        return again;
    }
    if (*again != *pin) {
        return std::unexpected(Error{PinCommandText::tr("These are two different codes.")});
    }
    return pin;
}

/** The hash to be stored. */
Result<QByteArray> hashFrom(const PinSource &source)
{
    if (source.hash || source.hashFromInput) {
        const auto given = source.hash ? *source.hash : readSecret(PinCommandText::tr("Hash: "));
        if (given && !isPinHash(given->toLatin1())) {
            return std::unexpected(Error{PinCommandText::tr(
                "This is not a hash that “primtux-menuctl pin hash” has made.")});
        }
        return given.transform([](const QString &hash) { return hash.toLatin1(); });
    }
    return readPin().and_then([](const QString &pin) { return hashOfPin(pin); });
}
} // namespace

ExitCode setPin(const Paths &paths, const PinSource &source)
{
    const auto hash = hashFrom(source);
    if (!hash) {
        return told(hash.error(), ExitCode::WrongData);
    }
    const ActingAsOwner owner(paths.classroomToWrite());
    if (const auto set = pinOf(paths).setHash(*hash, Replace::Yes); !set) {
        return told(set.error(), ExitCode::SystemFailed);
    }
    print(PinCommandText::tr("The code is set: %1").arg(pinFileOf(paths)));
    return ExitCode::Done;
}

ExitCode resetPin(const Paths &paths)
{
    const ActingAsOwner owner(paths.classroomToWrite());
    if (const auto reset = pinOf(paths).reset(); !reset) {
        return told(reset.error(), ExitCode::SystemFailed);
    }
    print(PinCommandText::tr("There is no code now: the next one who opens the teacher’s part on "
                             "this PC sets it."));
    return ExitCode::Done;
}

ExitCode showPinStatus(const Paths &paths, bool json)
{
    const ActingAsOwner owner(paths.classroomToWrite());
    const auto state = pinOf(paths).state();
    if (!state) {
        return told(state.error(), ExitCode::SystemFailed);
    }
    const auto wait = std::chrono::ceil<std::chrono::seconds>(state->wait).count();
    if (json) {
        printJson(QJsonObject{{u"file"_s, pinFileOf(paths)},
                              {u"set"_s, state->set},
                              {u"wrongTries"_s, state->wrongTries},
                              {u"waitSeconds"_s, qint64{wait}}});
    } else if (!state->set) {
        print(PinCommandText::tr("No code is set."));
    } else {
        print(
            PinCommandText::tr("A code is set; %1 wrong tries; the next one is looked at in %2 s.")
                .arg(state->wrongTries)
                .arg(wait));
    }
    return ExitCode::Done;
}

ExitCode printPinHash()
{
    const auto hash = hashFrom({});
    if (!hash) {
        return told(hash.error(), ExitCode::WrongData);
    }
    print(QString::fromLatin1(*hash));
    return ExitCode::Done;
}

} // namespace PrimTux
