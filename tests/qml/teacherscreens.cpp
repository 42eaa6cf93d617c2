// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/teacherscreens.h"

#include "models/layout.h"
#include "models/pictures/pictureproviders.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
const QByteArray &stage()
{
    static const QByteArray qml = R"(
import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

Window {
    id: root

    required property TeacherCatalogue catalogue
    required property size surface
    required property real unit
    required property real textScale

    width: surface.width
    height: surface.height
    visible: true

    CataloguePage {
        anchors.fill: parent
        focus: true
        catalogue: root.catalogue
    }

    Binding {
        target: Theme
        property: "unit"
        value: root.unit
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
}
)";
    return qml;
}

void lookAt(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface &)> &see)
{
    if (thing == nullptr || !thing->isValid() || thing->state().invisible) {
        return;
    }
    see(*thing);
    for (int i = 0; i < thing->childCount(); ++i) {
        lookAt(thing->child(i), see);
    }
}
} // namespace

TeacherScreens::TeacherScreens(const Staffroom &room)
    : m_room(room)
{
}

bool TeacherScreens::show(TeacherCatalogue &catalogue, const QSize &size, qreal textScale)
{
    QAccessible::setActive(true);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    const PictureCache pictures(m_room.path(u"pictures"_s));
    m_engine->addImageProvider(u"picto"_s, new PictoProvider(pictures));
    m_engine->addImageProvider(u"art"_s, new ArtProvider(pictures));
    m_engine->addImageProvider(
        u"tile"_s, new TileProvider(pictures, [](const QString &) { return QByteArray(); }));
    const Layout layout = layOut({.screen = size, .dpi = 96, .textScale = textScale, .style = 2});
    m_engine->setInitialProperties({{u"catalogue"_s, QVariant::fromValue(&catalogue)},
                                    {u"surface"_s, size},
                                    {u"unit"_s, layout.unit},
                                    {u"textScale"_s, textScale}});
    m_engine->loadData(stage());
    m_window = m_engine->rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    return m_window != nullptr && QTest::qWaitForWindowActive(m_window);
}

QString TeacherScreens::focused() const
{
    const QAccessibleInterface *const thing = m_window->activeFocusItem() == nullptr
        ? nullptr
        : QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
    return thing == nullptr ? QString() : thing->text(QAccessible::Name);
}

void TeacherScreens::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void TeacherScreens::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_window, letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

bool TeacherScreens::tabTo(const QString &name)
{
    constexpr int most = 60;
    for (int i = 0; i < most && focused() != name; ++i) {
        press(Qt::Key_Tab);
    }
    return focused() == name;
}

std::vector<TeacherScreens::Thing> TeacherScreens::things() const
{
    std::vector<Thing> all;
    const QPoint corner = m_window->position();
    lookAt(QAccessible::queryAccessibleInterface(m_window),
           [&all, corner](QAccessibleInterface &thing) {
               all.push_back({.name = thing.text(QAccessible::Name),
                              .role = thing.role(),
                              .place = thing.rect().translated(-corner),
                              .focusable = thing.state().focusable != 0});
           });
    return all;
}

QRect TeacherScreens::placeOf(const QString &name) const
{
    const std::vector<Thing> all = things();
    const auto found = std::ranges::find(all, name, &Thing::name);
    return found == all.end() ? QRect() : found->place;
}

bool TeacherScreens::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    const QRect place = placeOf(name);
    if (place.isEmpty()) {
        return false;
    }
    QTest::mouseClick(m_window, Qt::LeftButton, modifiers, place.center());
    QCoreApplication::processEvents();
    return true;
}

bool TeacherScreens::shows(const QString &text) const
{
    return std::ranges::any_of(things(),
                               [&text](const Thing &thing) { return thing.name.contains(text); });
}

} // namespace PrimTux
