// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/localclassroom.h"
#include "models/school.h"
#include "models/teacher/oldmenus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What sessions of an older PrimTux showed, read by the real control tool. */
class TestOldMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyMenusAreFound();
    void aProfileShowsWhatItsSessionShowed();
    void whatWasSaidOfAProfileStays();
    void aFileThatIsNoMenuIsSaid();

private:
    void write(const QString &name, const QByteArray &content);
    void takeOver();
    [[nodiscard]] std::vector<QJsonObject> own() const;

    std::unique_ptr<School> m_school;
    std::unique_ptr<LocalClassroom> m_classroom;
    std::unique_ptr<OldMenus> m_menus;
};

namespace
{
constexpr auto miniMenu = R"(- id: dessin
  name: Dessin
  apps:
  - {name: Tux Paint, generic: Dessin, icon: tuxpaint, cmd: exec tuxpaint --fullscreen}
  - {name: Rien, generic: Rien, icon: rien, cmd: rien-du-tout --mini}
  - {name: Bash, generic: Bash, icon: bash, cmd: "a | b"}
)";
} // namespace

void TestOldMenus::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    for (const QString &id : {u"tuxpaint"_s, u"tuxpaint/maternelle"_s}) {
        m_school->add(id, Level::PS, Domain::Arts);
    }
    m_school->write();
    m_school->open();
    const QString file = m_school->path(u"classroom.sqlite"_s);
    m_classroom = std::make_unique<LocalClassroom>(file);
    m_menus = std::make_unique<OldMenus>(
        OldMenus::Parts{
            .menuctl = QStringLiteral(BUILD_FOLDER "/bin/primtux-menuctl"),
            .folders = {m_school->path(u"etc"_s)},
            .openIndex
            = [this] { return IndexQuery::open(m_school->path(u"index.sqlite"_s), {u"en"_s}); },
            .readClassroom = [file] { return ClassroomReader::open(file); }},
        *m_classroom);
    bool open = false;
    m_classroom->setPin(u"2468"_s).then(this, [&open](const Result<Gate> &) { open = true; });
    QTRY_VERIFY(open);
}

void TestOldMenus::cleanup()
{
    m_menus.reset();
    m_classroom.reset();
    m_school.reset();
}

void TestOldMenus::write(const QString &name, const QByteArray &content)
{
    const QString folder = m_school->path(u"etc"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestOldMenus::takeOver()
{
    m_menus->look();
    m_menus->takeOver();
    QVERIFY(m_menus->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_menus->said().isEmpty() || !m_menus->failure().isEmpty(), 30'000);
}

std::vector<QJsonObject> TestOldMenus::own() const
{
    const auto reader = ClassroomReader::open(m_school->path(u"classroom.sqlite"_s));
    return reader ? reader->own(OwnKind::Profile).value_or(std::vector<QJsonObject>())
                  : std::vector<QJsonObject>();
}

void TestOldMenus::onlyMenusAreFound()
{
    m_menus->look();
    QVERIFY(!m_menus->isFound());
    write(u"other.yaml"_s, "a: b");
    m_menus->look();
    QVERIFY(!m_menus->isFound());
    write(u"handymenu-mini.yaml"_s, miniMenu);
    m_menus->look();
    QVERIFY(m_menus->isFound());
}

void TestOldMenus::aProfileShowsWhatItsSessionShowed()
{
    write(u"handymenu-mini.yaml"_s, miniMenu);

    takeOver();

    QCOMPARE(m_menus->failure(), QString());
    const std::vector<QJsonObject> words = own();
    QCOMPARE(words.size(), 1U);
    QCOMPARE(words.front()["id"_L1].toString(), u"mini"_s);
    const QJsonArray chosen = words.front()["selection"_L1].toArray();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().toString().startsWith(u"tuxpaint"_s));
    QVERIFY2(m_menus->said().contains(u'2'), qPrintable(m_menus->said())); // not known here
}

void TestOldMenus::whatWasSaidOfAProfileStays()
{
    write(u"handymenu-mini.yaml"_s, miniMenu);
    bool done = false;
    const QJsonObject words{{u"id"_s, u"mini"_s}, {u"name"_s, QJsonObject{{u"fr"_s, u"Petits"_s}}}};
    m_classroom->apply({SaveOwn{.kind = OwnKind::Profile, .words = words}})
        .then(this, [&done](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);

    takeOver();

    QCOMPARE(own().front()["name"_L1].toObject(), words["name"_L1].toObject());
    QVERIFY(own().front().contains("selection"_L1));
}

void TestOldMenus::aFileThatIsNoMenuIsSaid()
{
    write(u"handymenu-mini.yaml"_s, "{");

    takeOver();

    QVERIFY2(m_menus->failure().contains(u"handymenu-mini.yaml"_s), qPrintable(m_menus->failure()));
    QVERIFY(own().empty());
}

QTEST_MAIN(TestOldMenus)
#include "tst_oldmenus.moc"
