// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/screens.h"

#include "models/pictures/pictureproviders.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr qreal dotsPerInch = 100;

void visit(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface &)> &see)
{
    if (thing == nullptr || !thing->isValid() || thing->state().invisible) {
        return;
    }
    see(*thing);
    for (int i = 0; i < thing->childCount(); ++i) {
        visit(thing->child(i), see);
    }
}

} // namespace

Screens::Screens(School &school)
    : m_school(school)
{
}

bool Screens::show(const QString &profile, const QSize &size, qreal textScale)
{
    QAccessible::setActive(true);
    m_engine.reset();
    PupilSession &session = m_school.open(profile);
    session.browser()->setScreen(size);
    session.browser()->setDensity(dotsPerInch, textScale);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    const PictureCache pictures(m_school.path(u"pictures"_s));
    m_engine->addImageProvider(u"picto"_s, new PictoProvider(pictures));
    m_engine->addImageProvider(u"art"_s, new ArtProvider(pictures));
    m_engine->addImageProvider(u"tile"_s,
                               new TileProvider(pictures, [&session](const QString &key) {
                                   return session.catalogue()->picture(key);
                               }));
    m_engine->setInitialProperties({{u"session"_s, QVariant::fromValue(&session)},
                                    {u"teacher"_s, QVariant::fromValue(&m_school.teacher())},
                                    {u"attention"_s, QVariant::fromValue(&m_attention)},
                                    {u"surface"_s, size},
                                    {u"windowed"_s, true}});
    m_engine->loadFromModule("PrimTux.Menu", "Main");
    m_window = m_engine->rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (m_window == nullptr) {
        return false;
    }
    QObject::connect(&session, &PupilSession::raiseWanted, m_window, &QWindow::requestActivate);
    return QTest::qWaitForWindowActive(m_window);
}

QString Screens::focused() const
{
    const QAccessibleInterface *const thing = m_window->activeFocusItem() == nullptr
        ? nullptr
        : QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
    return thing == nullptr ? QString() : thing->text(QAccessible::Name);
}

void Screens::press(Qt::Key key)
{
    m_school.pause();
    QTest::keyClick(m_window, key);
}

QRect Screens::placeOf(const QString &name) const
{
    const std::vector<Thing> all = things();
    const auto found = std::ranges::find(all, name, &Thing::name);
    return found == all.end() ? QRect() : found->place;
}

bool Screens::click(const QString &name, Qt::MouseButton button)
{
    const QRect place = placeOf(name);
    if (place.isEmpty()) {
        return false;
    }
    m_school.pause();
    QTest::mouseClick(m_window, button, {}, place.center());
    return true;
}

std::vector<Screens::Thing> Screens::things() const
{
    std::vector<Thing> all;
    const QPoint corner = m_window->position();
    visit(QAccessible::queryAccessibleInterface(m_window),
          [&all, corner](QAccessibleInterface &thing) {
              const QAccessible::Role role = thing.role();
              if (role == QAccessible::Button || role == QAccessible::PageTab
                  || role == QAccessible::CheckBox || role == QAccessible::RadioButton
                  || role == QAccessible::EditableText) {
                  all.push_back({.name = thing.text(QAccessible::Name),
                                 .role = role,
                                 .place = thing.rect().translated(-corner),
                                 .focusable = thing.state().focusable != 0});
              }
          });
    return all;
}

QObject *Screens::theme() const
{
    return m_engine->singletonInstance<QObject *>("PrimTux.Menu", "Theme");
}

bool Screens::shows(const QString &text) const
{
    bool found = false;
    visit(QAccessible::queryAccessibleInterface(m_window),
          [&found, &text](QAccessibleInterface &thing) {
              found = found || thing.text(QAccessible::Name).contains(text);
          });
    return found;
}

} // namespace PrimTux
