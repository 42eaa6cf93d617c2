// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int patience = 20'000; // milliseconds

QString testedProgram(const QString &name)
{
    return QStringLiteral(PROGRAMS_FOLDER "/") + name;
}

/** The arrow that leads from one place towards another. */
Key arrow(QRect from, QRect to)
{
    if (to.center().y() > from.bottom()) {
        return Key::Down;
    }
    if (to.center().y() < from.top()) {
        return Key::Up;
    }
    return to.center().x() > from.center().x() ? Key::Right : Key::Left;
}

} // namespace

Stage::Stage(Desktop::Settings settings)
    : m_desktop(std::move(settings))
{
}

Stage::~Stage()
{
    close();
}

Result<void> Stage::set(const QByteArray &document)
{
    if (const Result<void> started = m_desktop.start(); !started) {
        return started;
    }
    Result<XServer> server = XServer::connectTo(m_desktop.display());
    if (!server) {
        return std::unexpected(server.error());
    }
    m_server = std::make_unique<XServer>(*std::move(server));
    m_person = std::make_unique<Person>(*m_server);
    m_screen = std::make_unique<Screen>(*m_server);
    m_windows = std::make_unique<Windows>(*m_server);
    if (!m_desktop.sessionBus().isEmpty()) {
        Result<Accessibility> eyes = Accessibility::reach(m_desktop.sessionBus());
        if (!eyes) {
            return std::unexpected(eyes.error());
        }
        m_eyes = std::make_unique<Accessibility>(*std::move(eyes));
    }
    makeRoot();
    return changeDocument(document);
}

// The shipped catalogue, in a root of its own.
void Stage::makeRoot()
{
    const QDir root(m_desktop.folder() + "/root"_L1);
    root.mkpath(u"usr/share"_s);
    root.mkpath(u"etc/primtux-menu/catalogue.d"_s);
    root.mkpath(u"var/cache/primtux-menu"_s);
    QFile::link(QStringLiteral(DATA_FOLDER "/primtux-menu"),
                root.filePath(u"usr/share/primtux-menu"_s));
    m_desktop.setEnvironment(u"PRIMTUX_MENU_ROOT"_s, root.path());
}

Result<void> Stage::changeDocument(const QByteArray &document)
{
    QFile file(m_desktop.folder() + "/root/etc/primtux-menu/catalogue.d/50-test.json"_L1);
    if (!document.isEmpty()
        && (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())) {
        return std::unexpected(Error{file.errorString()});
    }
    file.close();
    return control({u"catalogue"_s, u"refresh"_s}) == 0
        ? Result<void>()
        : std::unexpected(Error{u"primtux-menuctl could not make the index."_s});
}

bool Stage::place(const QString &name, const QByteArray &content) const
{
    const QString path = m_desktop.folder() + "/root/"_L1 + name;
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

Result<void> Stage::open(const QStringList &arguments)
{
    m_log.clear();
    m_announcement = {};
    m_menu = startMenu(arguments);
    QObject::connect(m_menu.get(), &QProcess::readyReadStandardError, m_menu.get(), [this] {
        m_log += m_menu->readAllStandardError();
    });
    const bool announced = QTest::qWaitFor(
        [this] { return m_menu->canReadLine() || m_menu->state() == QProcess::NotRunning; },
        patience);
    if (!announced || !m_menu->canReadLine()) {
        return std::unexpected(Error{u"The menu showed no complete screen: %1 %2"_s.arg(
            m_menu->errorString(), QString::fromUtf8(m_log))});
    }
    m_announcement = QJsonDocument::fromJson(m_menu->readLine()).object();
    return {};
}

void Stage::leave()
{
    if (m_menu) {
        m_menu->kill();
        m_menu->waitForFinished(patience);
        m_menu = nullptr;
    }
    for (const Process &supervisor : descendantsNamed(u"primtux-menu-run"_s)) {
        for (const Process &process : descendantsOf(supervisor.pid)) {
            sendSignal(process.pid, SIGKILL);
        }
    }
    const bool gone
        = QTest::qWaitFor([] { return descendantsNamed(u"primtux-menu-run"_s).empty(); }, patience);
    if (!gone) {
        qWarning("The supervisor did not end with its program.");
    }
}

void Stage::close()
{
    leave();
    QDir(m_desktop.folder() + "/home"_L1).removeRecursively();
    QDir(m_desktop.folder()).mkpath(u"home"_s);
}

QString Stage::state(const QString &testName)
{
    return u"screen: %1\nmenu shows:\n%2\nlog:\n%3"_s.arg(
        m_screen->save(testName), inWords(things()), QString::fromUtf8(m_log));
}

std::unique_ptr<QProcess> Stage::startMenu(const QStringList &arguments) const
{
    return m_desktop.run(testedProgram(u"primtux-menu"_s),
                         QStringList{u"--announce"_s} + arguments);
}

int Stage::control(const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> process
        = m_desktop.run(testedProgram(u"primtux-menuctl"_s), arguments);
    const bool ended = QTest::qWaitFor(
        [&process] { return process->state() == QProcess::NotRunning; }, patience);
    const int code
        = ended && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    if (code != 0) {
        qInfo("primtux-menuctl: %s", process->readAllStandardError().constData());
    }
    return code;
}

std::vector<Accessible> Stage::things() const
{
    return m_eyes && m_menu ? m_eyes->tree(m_menu->processId()) : std::vector<Accessible>{};
}

QString Stage::focusedName() const
{
    return focused(things()).value_or(Accessible{}).name;
}

bool Stage::shows(QStringView name) const
{
    return PrimTux::shown(things(), name).has_value();
}

QString Stage::activeKind() const
{
    return m_windows->active().value_or(Window{}).kind.toLower();
}

bool Stage::menuIsInFront() const
{
    const Window active = m_windows->active().value_or(Window{});
    const std::vector<Window> all = m_windows->all();
    return m_menu && active.pid == m_menu->processId() && active.fullScreen && !all.empty()
        && all.back().id == active.id;
}

bool Stage::walkTo(const QString &name)
{
    if (!QTest::qWaitFor([&] { return shows(name) && !focusedName().isEmpty(); })) {
        return false;
    }
    for (int steps = 0; steps < 20; ++steps) {
        const std::vector<Accessible> all = things();
        const Accessible from = focused(all).value_or(Accessible{});
        if (from.name == name) {
            return true;
        }
        m_person->press(arrow(from.place, PrimTux::shown(all, name).value_or(from).place));
        if (!QTest::qWaitFor([&] { return focusedName() != from.name; })) {
            return false;
        }
    }
    return false;
}

bool Stage::enter(const QString &name)
{
    if (!walkTo(name) || !m_screen->comesToRest()) {
        return false;
    }
    m_person->press(Key::Enter);
    return true;
}

bool Stage::click(const QString &name, int button)
{
    if (placeOf(name).isEmpty() || !m_screen->comesToRest()) {
        return false;
    }
    m_person->click(placeOf(name).center(), button);
    return true;
}

bool Stage::pressByName(const QString &name) const
{
    return QTest::qWaitFor([&] { return shows(name); })
        && m_eyes->press(PrimTux::shown(things(), name).value_or(Accessible{}));
}

QRect Stage::placeOf(const QString &name) const
{
    QRect place;
    const bool found = QTest::qWaitFor([&] {
        place = PrimTux::shown(things(), name).value_or(Accessible{}).place;
        return !place.isEmpty();
    });
    return found ? place : QRect();
}

} // namespace PrimTux
