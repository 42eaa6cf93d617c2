// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/tile.h"

#include "catalogue/export/content.h"
#include "core/needname.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct TileText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::HtmlExport)
};

/** Elements with attributes and text; what no page takes is left out. */
class Elements
{
public:
    explicit Elements(QXmlStreamWriter &writer)
        : m_writer(writer)
    {
    }

    void begin(QLatin1StringView name, const QString &style = {})
    {
        m_writer.writeStartElement(name);
        if (!style.isEmpty()) {
            attribute("class"_L1, style);
        }
    }

    void attribute(QLatin1StringView name, const QString &value)
    {
        m_writer.writeAttribute(name, printable(value));
    }

    void end() { m_writer.writeEndElement(); }

    void text(QLatin1StringView name, const QString &style, const QString &content)
    {
        if (!content.isEmpty()) {
            begin(name, style);
            m_writer.writeCharacters(printable(content));
            end();
        }
    }

    void
    list(const QString &style, const QString &label, const QStringList &items, const QString &each)
    {
        if (items.isEmpty()) {
            return;
        }
        begin("ul"_L1, style);
        attribute("aria-label"_L1, label);
        for (const QString &item : items) {
            text("li"_L1, each, item);
        }
        end();
    }

private:
    QXmlStreamWriter &m_writer;
};

QStringList objectivesOf(const ShownActivity &shown, const ExportContent &content)
{
    QStringList labels;
    for (const QString &id : shown.activity.objectives) {
        labels << content.objectives.value(id, {.label = id, .framework = {}}).label;
    }
    return labels;
}

QString linkOf(const ShownActivity &shown)
{
    const QString target = shown.more["target"_L1].toString();
    const bool page = target.startsWith("http://"_L1) || target.startsWith("https://"_L1);
    return page ? target : QString();
}
} // namespace

void writeSymbol(QXmlStreamWriter &writer, const QString &symbol, const QString &style)
{
    Elements elements(writer);
    elements.begin("svg"_L1, style);
    elements.attribute("aria-hidden"_L1, u"true"_s);
    elements.attribute("focusable"_L1, u"false"_s);
    elements.begin("use"_L1);
    elements.attribute("href"_L1, u'#' + symbol);
    elements.end();
    elements.end();
}

void writeTile(QXmlStreamWriter &writer,
               const ShownActivity &shown,
               const ExportContent &content,
               const QString &symbol)
{
    const ListedActivity &activity = shown.activity;
    const QString name = textFor(shown.names, content.languages);
    const int minutes = shown.more["minutes"_L1].toInt();
    Elements elements(writer);
    elements.begin("li"_L1);
    elements.begin("article"_L1, u"tile"_s);
    elements.attribute("data-levels"_L1, idsOf(activity.levels).join(u' '));
    elements.attribute("data-words"_L1, shown.more["package"_L1].toString());
    writeSymbol(writer, symbol, u"picture"_s);
    elements.text("h3"_L1, {}, name.isEmpty() ? activity.id : name);
    elements.begin("div"_L1, u"about"_s);
    elements.list(u"marks"_s, TileText::tr("Levels"), idsOf(activity.levels), u"level"_s);
    elements.text("p"_L1, {}, textFor(shown.summaries, content.languages));
    elements.list(
        u"objectives"_s, TileText::tr("Objectives"), objectivesOf(shown, content), QString());
    QStringList needs;
    for (const QString &need : shown.needs) {
        needs << nameOfNeed(need);
    }
    elements.list(u"marks"_s, TileText::tr("Needs"), needs, QString());
    if (!activity.installed) {
        elements.text("p"_L1, u"absent"_s, TileText::tr("Not on this computer"));
    }
    if (const QString link = linkOf(shown); !link.isEmpty()) {
        elements.begin("p"_L1, u"more"_s);
        elements.begin("a"_L1);
        elements.attribute("href"_L1, link);
        writer.writeCharacters(printable(link));
        elements.end();
        elements.end();
    }
    elements.text("p"_L1,
                  u"more"_s,
                  minutes > 0 ? TileText::tr("%1 · about %2 min").arg(activity.id).arg(minutes)
                              : activity.id);
    elements.end();
    elements.end();
    elements.end();
}

} // namespace PrimTux
