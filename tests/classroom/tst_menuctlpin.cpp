// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "classroom/pin/pin.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class MenuctlPinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsThePinOfTheSystem();
    void setsThePinOfTheUserWithoutTheSystemsFolder();
    void asksAPersonTwiceAndShowsNothing_data();
    void asksAPersonTwiceAndShowsNothing();
    void setsWhatAnotherPcHasHashed();
    void writesWhatTheOwnerOfTheClassroomMayRead();
    void removesThePin();
    void tellsHowItStands();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    [[nodiscard]] MenuctlRun call(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString systemPin() const
    {
        return m_root->folder() + "/var/lib/primtux-menu/pin"_L1;
    }

    std::unique_ptr<SampleRoot> m_root;
};

namespace
{
/** What a person sits in front of. */
class Terminal
{
public:
    Terminal()
        : m_person(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_person);
        ::unlockpt(m_person);
        m_program = ::open(device().constData(), O_RDWR | O_NOCTTY);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    Terminal(Terminal &&) = delete;
    Terminal &operator=(Terminal &&) = delete;
    ~Terminal()
    {
        ::close(m_program);
        ::close(m_person);
    }

    [[nodiscard]] QByteArray device() const
    {
        std::array<char, 64> name{};
        ::ptsname_r(m_person, name.data(), name.size());
        return {name.data()};
    }
    /** Whether it does not show what is typed. */
    [[nodiscard]] bool isSilent() const
    {
        termios settings{};
        ::tcgetattr(m_program, &settings);
        return (settings.c_lflag & static_cast<tcflag_t>(ECHO)) == 0;
    }
    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_person, text.constData(), static_cast<std::size_t>(text.size())),
                 text.size());
    }
    [[nodiscard]] QByteArray shown() const
    {
        std::array<char, 1024> text{};
        const auto size = ::read(m_person, text.data(), text.size());
        return {text.data(), std::max<qsizetype>(size, 0)};
    }

private:
    int m_person;
    int m_program = -1;
};

bool opensWith(const QString &file, QStringView pin)
{
    const auto right = Pin(file, currentMoment).isRight(pin);
    return right && *right;
}
} // namespace

void MenuctlPinTest::init()
{
    m_root = std::make_unique<SampleRoot>();
    QVERIFY(QDir(m_root->folder()).mkpath(u"var/lib/primtux-menu"_s));
}

MenuctlRun MenuctlPinTest::call(const QStringList &arguments, const QByteArray &input) const
{
    const auto process
        = startMenuctl(*m_root, QStringList{u"pin"_s} + arguments, environmentOf(*m_root));
    process->write(input);
    process->closeWriteChannel();
    process->waitForFinished();
    return {.exitCode = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            .output = process->readAllStandardOutput(),
            .errors = process->readAllStandardError()};
}

void MenuctlPinTest::setsThePinOfTheSystem()
{
    const MenuctlRun run = call({u"set"_s}, "4815\n");

    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
}

void MenuctlPinTest::setsThePinOfTheUserWithoutTheSystemsFolder()
{
    QVERIFY(QDir(m_root->folder() + "/var/lib/primtux-menu"_L1).removeRecursively());

    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);

    QVERIFY(!QFile::exists(systemPin()));
    QVERIFY(opensWith(m_root->folder() + "/home/.local/share/primtux-menu/pin"_L1, u"4815"));
}

void MenuctlPinTest::asksAPersonTwiceAndShowsNothing_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("set");

    QTest::newRow("the same") << QByteArray("4815") << true;
    QTest::newRow("another") << QByteArray("4816") << false;
}

void MenuctlPinTest::asksAPersonTwiceAndShowsNothing()
{
    QFETCH(const QByteArray, second);
    QFETCH(const bool, set);
    const Terminal terminal;
    const QByteArray device = terminal.device();
    QProcess process;
    process.setProcessEnvironment(environmentOf(*m_root));
    process.setChildProcessModifier([&device] {
        ::setsid();
        const int input = ::open(device.constData(), O_RDWR);
        ::dup2(input, STDIN_FILENO);
    });
    QByteArray errors;
    const auto asked = [&](const QByteArray &question) {
        errors += process.readAllStandardError();
        return errors.contains(question);
    };

    process.start(QStringLiteral(BUILD_FOLDER "/bin/primtux-menuctl"), {u"pin"_s, u"set"_s});
    QTRY_VERIFY_WITH_TIMEOUT(asked("Code (4 to 8 digits): ") && terminal.isSilent(), 15'000);
    terminal.type("4815\n");
    QTRY_VERIFY_WITH_TIMEOUT(asked("Once more: ") && terminal.isSilent(), 15'000);
    terminal.type(second + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 15'000);

    QCOMPARE(process.exitCode(), set ? 0 : 1);
    QCOMPARE(opensWith(systemPin(), u"4815"), set);
    QVERIFY2(!terminal.shown().contains("481"), terminal.shown().constData());
    QVERIFY(!terminal.isSilent());
}

void MenuctlPinTest::setsWhatAnotherPcHasHashed()
{
    const MenuctlRun made = call({u"hash"_s}, "4815\n");
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!QFile::exists(systemPin()));

    QCOMPARE(call({u"set"_s, u"--hash"_s, QString::fromUtf8(made.output).trimmed()}).exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
    QCOMPARE(call({u"reset"_s}).exitCode, 0);
    QCOMPARE(call({u"set"_s, u"--hash-from-stdin"_s}, made.output).exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
}

// The service runs as a user of its own, who has to read what root has set.
void MenuctlPinTest::writesWhatTheOwnerOfTheClassroomMayRead()
{
    constexpr uid_t nobody = 65534;
    constexpr auto folderOfBoth = 01777;
    const QString folder = m_root->folder() + "/var/lib/primtux-menu"_L1;
    const QByteArray classroom
        = QFile::encodeName(m_root->write(u"var/lib/primtux-menu/classroom.sqlite"_s, {}));
    QCOMPARE(::chmod(QFile::encodeName(m_root->folder()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), folderOfBoth), 0);
    if (::geteuid() == 0) {
        QCOMPARE(::chown(classroom.constData(), nobody, nobody), 0);
    }

    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);
    QCOMPARE(call({u"status"_s}).exitCode, 0);

    struct stat owned{};
    struct stat pin{};
    QCOMPARE(::stat(classroom.constData(), &owned), 0);
    QCOMPARE(::stat(QFile::encodeName(systemPin()).constData(), &pin), 0);
    QCOMPARE(pin.st_uid, owned.st_uid);
    QCOMPARE(pin.st_gid, owned.st_gid);
    QCOMPARE(pin.st_mode & 0777U, 0600U);
    const auto others = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(std::ranges::all_of(
        others, [&owned](const QFileInfo &file) { return file.ownerId() == owned.st_uid; }));
}

void MenuctlPinTest::removesThePin()
{
    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);

    QCOMPARE(call({u"reset"_s}).exitCode, 0);

    QVERIFY(!QFile::exists(systemPin()));
}

void MenuctlPinTest::tellsHowItStands()
{
    QCOMPARE(call({u"status"_s, u"--json"_s}).object().value(u"set"_s), QJsonValue(false));
    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);
    for (int tries = 0; tries < 3; ++tries) {
        QVERIFY(!opensWith(systemPin(), u"1623"));
    }

    const QJsonObject status = call({u"status"_s, u"--json"_s}).object();

    QCOMPARE(status.value(u"file"_s).toString(), systemPin());
    QCOMPARE(status.value(u"set"_s), QJsonValue(true));
    QCOMPARE(status.value(u"wrongTries"_s), QJsonValue(3));
    QVERIFY(status.value(u"waitSeconds"_s).toInt() > 0);
}

void MenuctlPinTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("three digits") << QStringList{u"set"_s} << QByteArray("123\n") << 1;
    QTest::newRow("nothing") << QStringList{u"set"_s} << QByteArray() << 1;
    QTest::newRow("a line without end") << QStringList{u"set"_s} << QByteArray(100'000, '1') << 1;
    QTest::newRow("a code as hash")
        << QStringList{u"set"_s, u"--hash"_s, u"4815"_s} << QByteArray() << 1;
    QTest::newRow("two hashes")
        << QStringList{u"set"_s, u"--hash"_s, u"x"_s, u"--hash-from-stdin"_s} << QByteArray() << 2;
    QTest::newRow("no verb") << QStringList() << QByteArray() << 2;
}

void MenuctlPinTest::refusesWhatIsNone()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const int, exitCode);

    const MenuctlRun run = call(arguments, input);

    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.errors.isEmpty());
    QVERIFY(!QFile::exists(systemPin()));
}

QTEST_GUILESS_MAIN(MenuctlPinTest)
#include "tst_menuctlpin.moc"
