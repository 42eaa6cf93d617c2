// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include <QCloseEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

constexpr QColor ink(0x22, 0x30, 0x4a);
constexpr QColor paper(0xff, 0xfb, 0xf3);
constexpr QColor code(0xf2, 0xf4, 0xf8);
constexpr QColor line(0x79, 0x86, 0x9d);
constexpr QColor sun(0xff, 0xc9, 0x3c);

} // namespace

RescuePage::RescuePage(RescueWords words)
    : m_words(std::move(words))
    , m_buttons{Button{.text = m_words.again, .answer = RescueAnswer::TryAgain, .place = {}},
                Button{.text = m_words.leave, .answer = RescueAnswer::Leave, .place = {}}}
{
    setTitle(m_words.title);
    setFlags(Qt::Window | Qt::FramelessWindowHint);
}

QFont RescuePage::letters(double size, bool bold) const
{
    QFont font(u"Andika"_s);
    font.setPixelSize(static_cast<int>(m_pixels * size));
    font.setBold(bold);
    return font;
}

void RescuePage::arrange()
{
    constexpr int linesOfPage = 42;
    m_pixels = std::max(13, height() / linesOfPage);
    const QFontMetrics metrics(letters(1, true));
    int left = m_pixels * 3;
    for (Button &button : m_buttons) {
        const int breadth = metrics.horizontalAdvance(button.text) + (m_pixels * 4);
        const int tall = m_pixels * 3;
        button.place = QRect(left, height() - tall - (m_pixels * 2), breadth, tall);
        left += breadth + (m_pixels * 2);
    }
}

void RescuePage::paintEvent(QPaintEvent * /*event*/)
{
    arrange();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size()), paper);
    painter.setPen(ink);
    const int margin = m_pixels * 3;
    QRect rest(margin,
               m_pixels * 2,
               width() - (2 * margin),
               m_buttons.front().place.top() - (m_pixels * 3));
    const auto write = [&](const QString &text, const QFont &font) {
        painter.setFont(font);
        QRect used;
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        rest.setTop(used.bottom() + m_pixels);
    };
    write(m_words.title, letters(2, true));
    write(m_words.text, letters(1));
    write(m_words.heading, letters(1, true));

    if (!m_words.lines.isEmpty()) {
        QFont fixed(u"monospace"_s);
        fixed.setPixelSize(static_cast<int>(m_pixels * 0.8));
        painter.setFont(fixed);
        painter.fillRect(rest, code);
        painter.setClipRect(rest);
        const QString lines = m_words.lines.join(u'\n');
        const QRect inside
            = rest.adjusted(m_pixels / 2, m_pixels / 2, -m_pixels / 2, -m_pixels / 2);
        const int needed = painter.boundingRect(inside, Qt::TextWrapAnywhere, lines).height();
        // Where not all of them fit, the last ones matter most.
        const auto edge = needed > inside.height() ? Qt::AlignBottom : Qt::AlignTop;
        painter.drawText(
            inside, static_cast<int>((Qt::AlignLeft | edge).toInt()) | Qt::TextWrapAnywhere, lines);
        painter.setClipping(false);
    }
    for (const Button &button : m_buttons) {
        paintButton(painter, button, &button == &m_buttons.at(m_chosen));
    }
}

void RescuePage::paintButton(QPainter &painter, const Button &button, bool chosen) const
{
    const double edge = std::max(2, m_pixels / 8);
    painter.setPen(QPen(chosen ? ink : line, edge));
    painter.setBrush(chosen ? sun : QColor(Qt::white));
    painter.drawRoundedRect(button.place, m_pixels, m_pixels);
    painter.setPen(ink);
    painter.setFont(letters(1, true));
    painter.drawText(button.place, Qt::AlignCenter, button.text);
}

void RescuePage::choose(std::size_t button)
{
    if (std::exchange(m_chosen, button) != button) {
        update();
    }
}

void RescuePage::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT touched();
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        choose(1 - m_chosen);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(0);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // A key held down since the menu was there is no answer.
        if (!event->isAutoRepeat()) {
            Q_EMIT answered(m_buttons.at(m_chosen).answer);
        }
        break;
    default:
        QRasterWindow::keyPressEvent(event);
    }
}

void RescuePage::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void RescuePage::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT touched();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i).place.contains(event->position().toPoint())) {
            choose(i);
        }
    }
}

void RescuePage::mouseReleaseEvent(QMouseEvent *event)
{
    const Button &chosen = m_buttons.at(m_chosen);
    if (event->button() == Qt::LeftButton && chosen.place.contains(event->position().toPoint())) {
        Q_EMIT answered(chosen.answer);
    }
}

// Whoever closes the page has not answered.
void RescuePage::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace PrimTux
