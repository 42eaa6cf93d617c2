// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/guardedclassroom.h"

#include "classroom/pin/pin.h"
#include "classroom/store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

/** What is done in the thread: all that waits for the disk or the hash. */
class ClassroomDesk : public QObject
{
public:
    ClassroomDesk(QString file, const Clock &clock)
        : pin(QFileInfo(file).path() + "/pin"_L1, clock)
        , m_file(std::move(file))
    {
    }

    [[nodiscard]] Result<void> apply(const std::vector<Change> &changes)
    {
        if (!m_store) {
            auto store = ClassroomStore::open(m_file);
            if (!store) {
                return std::unexpected(store.error());
            }
            m_store.emplace(*std::move(store));
        }
        return m_store->apply(changes);
    }

    const Pin pin;

private:
    QString m_file;
    std::optional<ClassroomStore> m_store;
};

namespace
{
struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::GuardedClassroom)
};

Error lockedError()
{
    return {GuardText::tr("The teacher’s part is locked: nothing was changed.")};
}

template<typename Work>
auto workAt(ClassroomDesk *desk, const Work &work)
{
    return QtFuture::makeReadyVoidFuture().then(desk, [desk, work] { return work(*desk); });
}
} // namespace

/** What became of a PIN. */
struct GuardedClassroom::Answer {
    bool opens = false;
    PinState state;

    [[nodiscard]] static Result<Answer> of(const Pin &pin, const Result<bool> &opens)
    {
        if (!opens) {
            return std::unexpected(opens.error());
        }
        return pin.state().transform(
            [&opens](const PinState &known) { return Answer{.opens = *opens, .state = known}; });
    }
};

GuardedClassroom::GuardedClassroom(const QString &file,
                                   const Clock &clock,
                                   std::chrono::milliseconds openFor,
                                   QObject *parent)
    : QObject(parent)
    , m_desk(new ClassroomDesk(file, clock))
    , m_gatekeeper(clock, openFor)
{
    m_thread.setObjectName(u"classroom"_s);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &GuardedClassroom::closeEnded);
}

GuardedClassroom::~GuardedClassroom()
{
    // After all that waits there already.
    QMetaObject::invokeMethod(m_desk, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<Gate>> GuardedClassroom::gate(const QString &caller)
{
    closeEnded();
    return workAt(m_desk, [](const ClassroomDesk &desk) { return desk.pin.state(); })
        .then(this, [this, caller](const Result<PinState> &state) {
            return state.transform([&](const PinState &known) { return gateOf(caller, known); });
        });
}

QFuture<Result<Gate>> GuardedClassroom::unlock(const QString &caller, const QString &pin)
{
    lock(caller);
    const auto look
        = [pin](const ClassroomDesk &desk) { return Answer::of(desk.pin, desk.pin.isRight(pin)); };
    return opened(caller, workAt(m_desk, look));
}

QFuture<Result<Gate>> GuardedClassroom::setPin(const QString &caller, const QString &pin)
{
    const Replace replace = isUnlocked(caller) ? Replace::Yes : Replace::No;
    const auto set = [pin, replace](const ClassroomDesk &desk) {
        return Answer::of(desk.pin, desk.pin.set(pin, replace).transform([] { return true; }));
    };
    return opened(caller, workAt(m_desk, set));
}

void GuardedClassroom::lock(const QString &caller)
{
    m_asking.remove(caller);
    m_gatekeeper.close(caller);
    awaitNextEnd();
}

void GuardedClassroom::keepOpen(const QString &caller)
{
    closeEnded();
    m_gatekeeper.keepOpen(caller);
    awaitNextEnd();
}

QFuture<Result<void>> GuardedClassroom::apply(const QString &caller,
                                              const std::vector<Change> &changes)
{
    closeEnded();
    if (!isUnlocked(caller)) {
        return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(lockedError())));
    }
    return applied(caller, changes);
}

QFuture<Result<void>> GuardedClassroom::applyUnguarded(const std::vector<Change> &changes)
{
    return applied({}, changes);
}

bool GuardedClassroom::isUnlocked(const QString &caller) const
{
    return m_gatekeeper.isOpen(caller);
}

bool GuardedClassroom::isUnlockedForAnyone() const
{
    return m_gatekeeper.untilNextEnd().has_value();
}

Gate GuardedClassroom::gateOf(const QString &caller, const PinState &state) const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(state.wait);
    return {.pinSet = state.set,
            .unlocked = isUnlocked(caller),
            .waitSeconds = static_cast<int>(seconds.count())};
}

QFuture<Result<Gate>> GuardedClassroom::opened(const QString &caller,
                                               QFuture<Result<Answer>> answer)
{
    const int number = ++m_tries;
    m_asking[caller] = number;
    return answer.then(this, [this, caller, number](const Result<Answer> &told) -> Result<Gate> {
        const bool awaited = m_asking.value(caller) == number;
        if (awaited) {
            m_asking.remove(caller);
        }
        if (!told) {
            return std::unexpected(told.error());
        }
        if (awaited && told->opens) {
            openGate(caller);
        }
        return gateOf(caller, told->state);
    });
}

QFuture<Result<void>> GuardedClassroom::applied(const QString &caller,
                                                const std::vector<Change> &changes)
{
    return workAt(m_desk, [changes](ClassroomDesk &desk) { return desk.apply(changes); })
        .then(this, [this, caller](const Result<void> &result) {
            if (result) {
                keepOpen(caller);
                Q_EMIT changed();
            }
            return result;
        });
}

void GuardedClassroom::openGate(const QString &caller)
{
    m_gatekeeper.open(caller);
    awaitNextEnd();
}

void GuardedClassroom::closeEnded()
{
    const QStringList ended = m_gatekeeper.closeEnded();
    awaitNextEnd();
    for (const QString &caller : ended) {
        Q_EMIT locked(caller);
    }
}

void GuardedClassroom::awaitNextEnd()
{
    if (const auto left = m_gatekeeper.untilNextEnd()) {
        m_end.start(*left);
    } else {
        m_end.stop();
    }
}

} // namespace PrimTux
