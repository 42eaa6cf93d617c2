// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/limits.h"
#include "catalogue/pack/packpictures.h"
#include "catalogue/pack/packtext.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype deepestElement = 128;
constexpr qint64 mostElements = 100'000; // after all uses are drawn out

/** The elements of an SVG drawing (SVG 1.1), counted as they would be drawn. */
class DrawingCount
{
public:
    [[nodiscard]] bool tooDeep() const { return m_open.size() > deepestElement; }

    void begin(const QXmlStreamAttributes &attributes, bool use)
    {
        m_open.append({.id = attributes.value("id"_L1).toString(), .number = m_elements++});
        if (use) {
            QString target
                = attributes.value("http://www.w3.org/1999/xlink"_L1, "href"_L1).toString();
            if (target.isEmpty()) {
                target = attributes.value("href"_L1).toString();
            }
            m_uses.append(target.mid(1));
            for (const Open &open : std::as_const(m_open)) {
                m_withUse.insert(open.id);
            }
        }
    }

    void end()
    {
        const Open open = m_open.takeLast();
        if (!open.id.isEmpty()) {
            m_sizes.insert(open.id, m_elements - open.number);
        }
    }

    /** A use of what itself uses something can double at each step, or go round in circles. */
    [[nodiscard]] bool tooMany() const
    {
        qint64 all = m_elements;
        for (const QString &target : m_uses) {
            all += m_sizes.value(target);
            if (m_withUse.contains(target)) {
                return true;
            }
        }
        return all > mostElements;
    }

private:
    struct Open {
        QString id;
        qint64 number = 0;
    };

    QList<Open> m_open;
    QHash<QString, qint64> m_sizes; // of elements that have an id
    QStringList m_uses; // ids
    QSet<QString> m_withUse; // ids of elements inside which something is used
    qint64 m_elements = 0;
};
} // namespace

QString refusalOfDrawing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDrawing) {
        return PackText::tr("The drawing is too large; an SVG file of at most 4 MB was expected.");
    }
    QXmlStreamReader xml(&file);
    DrawingCount count;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty() || xml.text().contains("<!ENTITY"_L1)) {
                return PackText::tr(
                    "The drawing declares entities; a plain SVG file was expected.");
            }
            break;
        case QXmlStreamReader::StartElement:
            count.begin(xml.attributes(), xml.name() == "use"_L1);
            if (count.tooDeep()) {
                return PackText::tr(
                           "The elements of the drawing lie too deep in one another; at most "
                           "%1 were expected.")
                    .arg(deepestElement);
            }
            break;
        case QXmlStreamReader::EndElement:
            count.end();
            break;
        default:
            break;
        }
    }
    if (xml.hasError()) {
        return PackText::tr(
                   "The drawing cannot be read (line %1: %2); a plain SVG file was expected.")
            .arg(xml.lineNumber())
            .arg(xml.errorString());
    }
    return count.tooMany()
        ? PackText::tr(
              "The drawing uses its own parts over and over; a plain SVG file of at most %1 "
              "elements was expected.")
              .arg(mostElements)
        : QString();
}

} // namespace PrimTux
