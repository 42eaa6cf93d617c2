// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/session/rescueanswer.h"
#include "words.h"

#include <QRasterWindow>
#include <QRect>

#include <array>

namespace PrimTux
{

/** A plain page with two buttons, for the mouse and for the keys Tab, arrows, Enter and Space. */
class RescuePage : public QRasterWindow
{
    Q_OBJECT

public:
    explicit RescuePage(RescueWords words);

Q_SIGNALS:
    void answered(PrimTux::RescueAnswer answer);
    /** Somebody is there: a key was pressed, or the mouse. */
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Button {
        QString text;
        RescueAnswer answer;
        QRect place;
    };

    void arrange();
    void paintButton(QPainter &painter, const Button &button, bool chosen) const;
    void choose(std::size_t button);
    [[nodiscard]] QFont letters(double size, bool bold = false) const;

    RescueWords m_words;
    std::array<Button, 2> m_buttons;
    std::size_t m_chosen = 0;
    int m_pixels = 16; // of ordinary text
};

} // namespace PrimTux
