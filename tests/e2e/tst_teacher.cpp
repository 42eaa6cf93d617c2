// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const QString addThis
    = u"Ajouter «\u00a0"_s; // begins the name of the button of each activity found
} // namespace

/** A teacher makes a lesson on the real menu, and the children see just that. */
class TestTeacher : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunAsksWhatMatters();
    void fromTheGateToAPublishedLessonInFifteenClicks();
    void byTheKeyboardAlone();
    void aWrongCodeLeadsNowhere();
    void aLessonFileMakesTheSameLessonElsewhere();

private:
    [[nodiscard]] bool click(const QString &name);
    void type(const QString &text);
    void comeIn();
    /** The names of what is shown that begin with @p before. */
    [[nodiscard]] QStringList namesAfter(const QString &before);
    /** Focuses @p name by Tab and arrows, as a teacher without a mouse. */
    [[nodiscard]] bool reach(const QString &name);

    int m_clicks = 0;
};

bool TestTeacher::click(const QString &name)
{
    ++m_clicks;
    const bool clicked = stage().click(name);
    if (!clicked) {
        qInfo("cannot be clicked: %s", qPrintable(name));
    }
    return clicked;
}

void TestTeacher::type(const QString &text)
{
    for (const QChar letter : text) {
        stage().person().press(static_cast<Key>(letter.unicode()));
    }
}

void TestTeacher::comeIn()
{
    QVERIFY(click(u"Enseignant"_s));
    QTRY_VERIFY(stage().shows(u"Choisissez votre code"_s) || stage().shows(u"Espace enseignant"_s));
    const bool first = stage().shows(u"Choisissez votre code"_s);
    type(u"2468"_s);
    stage().person().press(Key::Enter);
    if (first) {
        QTRY_VERIFY(stage().shows(u"Encore une fois"_s));
        type(u"2468"_s);
        stage().person().press(Key::Enter);
    }
    QTRY_VERIFY(stage().shows(u"Menu élèves"_s));
    m_clicks = 0;
}

QStringList TestTeacher::namesAfter(const QString &before)
{
    QStringList names;
    const std::vector<Accessible> all = stage().things();
    for (const Accessible &thing : all) {
        if (thing.name.startsWith(before) && !thing.place.isEmpty()) {
            names << thing.name;
        }
    }
    return names;
}

bool TestTeacher::reach(const QString &name)
{
    for (int steps = 0; steps < 120; ++steps) {
        const QString before = stage().focusedName();
        if (before == name) {
            return true;
        }
        stage().person().press(Key::Tab);
        // Two neighbours may have the same name.
        [[maybe_unused]] const bool moved
            = QTest::qWaitFor([&] { return stage().focusedName() != before; }, 500);
    }
    return false;
}

void TestTeacher::theFirstRunAsksWhatMatters()
{
    const QByteArray oldMenu
        = "- id: jeux\n  name: Jeux\n  apps:\n"
          "  - {name: Tux Paint, generic: Dessin, icon: tuxpaint, cmd: exec tuxpaint}\n";
    QVERIFY(stage().place(u"etc/handymenu/handymenu-mini.yaml"_s, oldMenu));
    open();
    comeIn();
    QVERIFY(stage().shows(u"Bienvenue"_s));
    QVERIFY(reach(u"maxi"_s)); // the switch; its line has the same name
    stage().person().press(Key::Space);
    QVERIFY(click(u"Le reprendre"_s));
    QTRY_VERIFY(!namesAfter(u"1 activité"_s).isEmpty());
    QVERIFY(click(u"Continuer"_s));
    QTRY_VERIFY(stage().shows(u"Nouvelle séance"_s));
    QVERIFY(click(u"Menu élèves"_s));

    QTRY_VERIFY_WITH_TIMEOUT(!stage().shows(u"maxi"_s), 30'000); // once the index says so
    QVERIFY(stage().enter(u"mini"_s));
    QTRY_VERIFY(!namesAfter(u"Tux Paint"_s).isEmpty());
    QCOMPARE(stage().announcement()["screen"_L1].toString(), u"profiles"_s);

    stage().leave();
    open();
    QVERIFY(stage().shows(u"mini"_s) && !stage().shows(u"maxi"_s));
    QVERIFY(click(u"Enseignant"_s));
    QTRY_VERIFY(stage().shows(u"Espace enseignant"_s)); // asked once only
}

void TestTeacher::fromTheGateToAPublishedLessonInFifteenClicks()
{
    open();
    comeIn();
    QVERIFY(click(u"Catalogue"_s));
    QVERIFY(click(u"MS"_s));
    QTRY_VERIFY(stage().shows(u"Découvrir les nombres"_s) || !namesAfter(addThis).isEmpty());
    type(u"compter"_s);
    QTRY_VERIFY(namesAfter(addThis).size() >= 4);
    stage().person().press(Key::Down); // from the search into what was found: its cursor blinks
    QVERIFY(stage().screen().comesToRest());
    const QStringList add = namesAfter(addThis).first(4);
    QStringList chosen;
    for (const QString &button : add) {
        QVERIFY(click(button));
        chosen << button.section(u"«\u00a0"_s, 1).section(u"\u00a0»"_s, 0, 0);
    }
    QVERIFY(click(u"Ouvrir la séance"_s));
    QVERIFY(click(u"Seulement ces activités"_s));
    QVERIFY(click(u"Publier"_s));
    QVERIFY2(m_clicks <= 15, qPrintable(QString::number(m_clicks)));
    QTRY_VERIFY(stage().shows(u"Terminer la séance"_s));
    QVERIFY(click(u"Menu élèves"_s));

    const auto showsJustThese = [&] {
        const std::vector<Accessible> all = interactive(stage().things());
        return std::ranges::all_of(
                   chosen,
                   [&](const QString &name) {
                       return std::ranges::any_of(
                           all, [&](const Accessible &thing) { return thing.name.contains(name); });
                   })
            && std::ranges::none_of(all, [](const Accessible &thing) {
                   return thing.name == "Autres activités"_L1;
               });
    };
    QVERIFY(stage().enter(u"mini"_s));
    QTRY_VERIFY(showsJustThese());

    stage().leave();
    open();
    QVERIFY(stage().enter(u"mini"_s));
    QTRY_VERIFY(showsJustThese());
}

void TestTeacher::byTheKeyboardAlone()
{
    open();
    stage().person().press(Key::F10);
    QTRY_VERIFY(stage().shows(u"Choisissez votre code"_s));
    for (int times = 0; times < 2; ++times) {
        type(u"13579"_s);
        stage().person().press(Key::Enter);
        QVERIFY(stage().screen().comesToRest());
    }
    QTRY_VERIFY(stage().shows(u"Bienvenue"_s));
    stage().person().press(Key::Enter);
    QTRY_VERIFY(stage().shows(u"Nouvelle séance"_s));
    stage().person().press({Key::Alt}, static_cast<Key>(u'2'));
    QTRY_VERIFY(!namesAfter(addThis).isEmpty());
    type(u"compter"_s);
    stage().person().press(Key::Down);
    QVERIFY(stage().screen().comesToRest());
    for (int times = 0; times < 4; ++times) {
        stage().person().press(Key::Enter);
        stage().person().press(Key::Down);
        QVERIFY(stage().screen().comesToRest());
    }
    QVERIFY(reach(u"Ouvrir la séance"_s));
    stage().person().press(Key::Enter);
    QTRY_VERIFY(stage().shows(u"Publier"_s));
    QVERIFY(reach(u"mini"_s));
    stage().person().press(Key::Space);
    QVERIFY(reach(u"Publier"_s));
    stage().person().press(Key::Enter);
    QTRY_VERIFY(stage().shows(u"Terminer la séance"_s));
    stage().person().press(Key::F10);
    QTRY_VERIFY(stage().shows(u"mini"_s));
    QVERIFY(stage().enter(u"mini"_s));
    QTRY_VERIFY(stage().shows(u"Autres activités"_s));
}

void TestTeacher::aWrongCodeLeadsNowhere()
{
    open();
    comeIn();
    QVERIFY(click(u"Menu élèves"_s));
    QVERIFY(click(u"Enseignant"_s));
    QTRY_VERIFY(stage().shows(u"Espace enseignant"_s));
    for (int times = 0; times < 3; ++times) {
        type(u"1111"_s);
        stage().person().press(Key::Enter);
        QVERIFY(stage().screen().comesToRest());
    }
    QTRY_VERIFY(stage().shows(u"Trop d’essais"_s));
    stage().person().press(Key::Escape);
    QTRY_VERIFY(stage().shows(u"mini"_s));

    stage().leave();
    open();
    QVERIFY(click(u"Enseignant"_s));
    QTRY_VERIFY(stage().shows(u"Trop d’essais"_s));
}

void TestTeacher::aLessonFileMakesTheSameLessonElsewhere()
{
    open();
    comeIn();
    QVERIFY(click(u"Catalogue"_s));
    QTRY_VERIFY(namesAfter(addThis).size() >= 2);
    QVERIFY(click(namesAfter(addThis).first()));
    QVERIFY(click(u"Ouvrir la séance"_s));
    QVERIFY(click(u"super"_s));
    QVERIFY(click(u"Publier"_s));
    QTRY_VERIFY(stage().shows(u"Terminer la séance"_s));
    stage().leave();

    const auto list = [this] {
        const auto process
            = stage().desktop().run(QStringLiteral(PROGRAMS_FOLDER "/primtux-menuctl"),
                                    {u"lesson"_s, u"list"_s, u"--json"_s});
        process->waitForFinished();
        return QJsonDocument::fromJson(process->readAllStandardOutput()).array();
    };
    const QJsonArray here = list();
    QCOMPARE(here.size(), 1);
    const QString id = here.first().toObject().value("id"_L1).toString();
    const QString file = stage().desktop().folder() + "/seance.ptxlesson"_L1;
    QCOMPARE(stage().control({u"lesson"_s, u"export"_s, id, file}), 0);

    stage().close(); // another PC: nothing is there
    QCOMPARE(list().size(), 0);
    QCOMPARE(stage().control({u"lesson"_s, u"apply"_s, file, u"--publish"_s}), 0);
    QCOMPARE(list(), here);
    open();
    QVERIFY(stage().enter(u"super"_s));
    QTRY_VERIFY(stage().shows(u"Autres activités"_s));
}

QTEST_GUILESS_MAIN(TestTeacher)
#include "tst_teacher.moc"
