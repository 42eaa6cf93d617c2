// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/sheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Sheet)
};

constexpr int dotsPerInch = 300;
constexpr qreal millimetre = dotsPerInch / 25.4;
constexpr qreal pageMargin = 15; // all lengths below in millimetres
constexpr qreal paperWidth = 210 - (2 * pageMargin);
constexpr qreal paperHeight = 297 - (2 * pageMargin);
constexpr qreal footer = 10;
constexpr qreal pictureSize = 24;
constexpr qreal numberWidth = 14;
constexpr qreal rowGap = 4;

/** Draws from the top of a page down, and goes on on the next. */
class Paper
{
public:
    Paper(QPdfWriter &writer, QPainter &painter)
        : m_writer(writer)
        , m_painter(painter)
    {
    }

    void write(const QString &text, qreal points, QFont::Weight weight, const QColor &colour)
    {
        use(points, weight, colour);
        const QRectF box = lineOf(0, paperWidth, text);
        m_painter.drawText(box, Qt::TextWordWrap, text);
        m_y += box.height() / millimetre;
    }
    void leave(qreal height) { m_y += height; }

    void draw(const SheetItem &item, int number)
    {
        const qreal left = (number > 0 ? numberWidth : 0) + pictureSize + rowGap;
        const qreal height = std::max(pictureSize, heightOf(item, paperWidth - left)) + rowGap;
        if (m_y + height > paperHeight - footer) {
            finishPage();
            m_writer.newPage();
            m_y = 0;
        }
        const qreal top = m_y;
        if (number > 0) {
            use(20, QFont::Bold, Qt::black);
            m_painter.drawText(scaled({0, top, numberWidth - 2, pictureSize}),
                               Qt::AlignCenter,
                               QString::number(number));
        }
        drawPicture(item.picture, {left - pictureSize - rowGap, top, pictureSize, pictureSize});
        qreal y = top;
        for (const auto &[text, points, weight] : linesOf(item)) {
            use(points, weight, weight == QFont::Bold ? Qt::black : QColor(u"#4a5872"_s));
            QRectF box = lineOf(left, paperWidth - left, text);
            box.moveTop(y * millimetre);
            m_painter.drawText(box, Qt::TextWordWrap, text);
            y += box.height() / millimetre;
        }
        m_y = top + height;
        m_painter.setPen(QPen(QColor(u"#dde2eb"_s), 0.3 * millimetre));
        const qreal line = (m_y - (rowGap / 2)) * millimetre;
        m_painter.drawLine(QPointF(0, line), QPointF(paperWidth * millimetre, line));
    }

    void finishPage()
    {
        use(9, QFont::Normal, QColor(u"#4a5872"_s));
        m_painter.drawText(scaled({0, paperHeight - footer + 3, paperWidth, footer - 3}),
                           Qt::AlignRight | Qt::AlignBottom,
                           SheetText::tr("Page %1").arg(++m_page));
    }

private:
    struct Line {
        QString text;
        qreal points;
        QFont::Weight weight;
    };

    static std::vector<Line> linesOf(const SheetItem &item)
    {
        std::vector<Line> lines{{.text = item.name, .points = 14, .weight = QFont::Bold}};
        if (!item.levels.isEmpty()) {
            lines.push_back({.text = item.levels, .points = 10, .weight = QFont::Normal});
        }
        for (const QString &objective : item.objectives) {
            lines.push_back({.text = objective, .points = 10, .weight = QFont::Normal});
        }
        return lines;
    }

    static QRectF scaled(const QRectF &box)
    {
        return {box.x() * millimetre,
                box.y() * millimetre,
                box.width() * millimetre,
                box.height() * millimetre};
    }

    qreal heightOf(const SheetItem &item, qreal width)
    {
        qreal height = 0;
        for (const auto &[text, points, weight] : linesOf(item)) {
            use(points, weight, Qt::black);
            height += lineOf(0, width, text).height() / millimetre;
        }
        return height;
    }

    void use(qreal points, QFont::Weight weight, const QColor &colour)
    {
        QFont font(u"Andika"_s);
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
        m_painter.setPen(colour);
    }

    QRectF lineOf(qreal left, qreal width, const QString &text)
    {
        const QRectF room = scaled({left, m_y, width, paperHeight});
        QRectF box = m_painter.boundingRect(room, Qt::TextWordWrap, text);
        box.setWidth(room.width());
        return box;
    }

    void drawPicture(const QImage &picture, const QRectF &place)
    {
        if (picture.isNull()) {
            return;
        }
        const QRectF box = scaled(place);
        const QSizeF size = QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(box.center());
        m_painter.drawImage(target, picture);
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    qreal m_y = 0;
    int m_page = 0;
};
} // namespace

Result<void> writeSheet(const Sheet &sheet, const QString &path)
{
    const auto failed = [&path](const QString &reason) {
        return std::unexpected(Error{SheetText::tr("%1 cannot be written: %2").arg(path, reason)});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file.errorString());
    }
    {
        QPdfWriter writer(&file);
        writer.setTitle(sheet.title);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        constexpr QMarginsF margins(pageMargin, pageMargin, pageMargin, pageMargin);
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        QPainter painter(&writer);
        Paper paper(writer, painter);
        paper.write(sheet.title, 22, QFont::Bold, Qt::black);
        if (!sheet.subtitle.isEmpty()) {
            paper.write(sheet.subtitle, 11, QFont::Normal, QColor(u"#4a5872"_s));
        }
        paper.leave(6);
        for (int number = 0; const SheetItem &item : sheet.items) {
            ++number;
            paper.draw(item, sheet.numbered ? number : 0);
        }
        paper.finishPage();
    }
    return file.commit() ? Result<void>() : failed(file.errorString());
}

} // namespace PrimTux
