// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/html.h"

#include "catalogue/export/content.h"
#include "catalogue/export/tile.h"
#include "catalogue/pictures.h"
#include "core/domainname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QXmlStreamWriter>

#include <map>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::HtmlExport)
};

constexpr int shownSize = 160; // pixels of a picture: sharp on screens of twice the usual density

QByteArray resource(const QString &path)
{
    QFile file(":/primtux-menu/"_L1 + path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", qPrintable(path));
    return file.readAll();
}

QByteArray escaped(const QString &text)
{
    return printable(text).toHtmlEscaped().toUtf8();
}

/** What Content-Security-Policy (level 2) calls the hash of an inline style or script. */
QByteArray policyHash(const QByteArray &content)
{
    return "sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
}

/** Fills the places {{key}} of @p text, each once: what is filled in is not looked at. */
QByteArray filled(const QByteArray &text, const std::map<QByteArray, QByteArray> &values)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
        const qsizetype close = text.indexOf("}}", open);
        result += text.sliced(from, open - from);
        result += values.at(text.sliced(open + 2, close - open - 2));
        from = close + 2;
    }
    return result + text.sliced(from);
}

QByteArray pictogram(Domain domain)
{
    const QByteArray svg = resource(u"pictograms/domain-%1.svg"_s.arg(idOf(domain)));
    const qsizetype begin = svg.indexOf('>', svg.indexOf("<svg")) + 1;
    return R"(<symbol id="domain-)" + idOf(domain).toUtf8() + R"(" viewBox="0 0 96 96">)"
        + svg.sliced(begin, svg.lastIndexOf("</svg>") - begin) + "</symbol>";
}

QByteArray small(const QByteArray &png)
{
    const QImage image = QImage::fromData(png, "PNG");
    if (image.isNull()) {
        return {};
    }
    const QImage scaled = std::max(image.width(), image.height()) <= shownSize
        ? image
        : image.scaled(shownSize, shownSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return toPng(scaled);
}

/** Pictures as symbols: many activities may show one. */
class Symbols
{
public:
    explicit Symbols(const QHash<QString, QByteArray> &pictures)
        : m_pictures(pictures)
    {
        for (const Domain domain : allDomains) {
            m_svg += pictogram(domain);
        }
    }

    /** The name of the symbol for @p shown: its picture, else the pictogram of its domain. */
    [[nodiscard]] QString nameFor(const ShownActivity &shown)
    {
        QString &name = m_names[shown.picture];
        if (name.isEmpty()) {
            if (const QByteArray png = small(m_pictures.value(shown.picture)); !png.isEmpty()) {
                name = u"picture-%1"_s.arg(m_names.size());
                m_svg += R"(<symbol id=")" + name.toUtf8()
                    + R"(" viewBox="0 0 160 160"><image width="160" height="160" href="data:image/png;base64,)"
                    + png.toBase64() + R"("/></symbol>)";
            }
        }
        return name.isEmpty() ? "domain-"_L1 + idOf(shown.domain) : name;
    }

    [[nodiscard]] const QByteArray &svg() const { return m_svg; }

private:
    const QHash<QString, QByteArray> &m_pictures;
    QHash<QString, QString> m_names;
    QByteArray m_svg;
};

QByteArray
choice(const QByteArray &group, const QString &value, const QString &label, bool pictured)
{
    const QByteArray id = group + '-' + (value.isEmpty() ? "all" : value.toUtf8());
    return R"(<span class="choice"><input type="radio" name=")" + group + R"(" id=")" + id
        + R"(" value=")" + value.toUtf8() + '"' + (value.isEmpty() ? R"( checked="checked")" : "")
        + R"(/><label for=")" + id + R"(">)"
        + (pictured
               ? R"(<svg aria-hidden="true"><use href="#domain-)" + value.toUtf8() + R"("/></svg>)"
               : QByteArray())
        + escaped(label) + "</label></span>";
}

QByteArray levelChoices()
{
    QByteArray choices = choice("level", {}, PageText::tr("All"), false);
    for (const Level level : allLevels) {
        choices += choice("level", idOf(level), idOf(level), false);
    }
    return choices;
}

using ByDomain = std::map<Domain, std::vector<const ShownActivity *>>;

QByteArray domainChoices(const ByDomain &activities)
{
    QByteArray choices = choice("domain", {}, PageText::tr("All"), false);
    for (const auto &[domain, shown] : activities) {
        choices += choice("domain", idOf(domain), nameOf(domain, Wording::School), true);
    }
    return choices;
}

QByteArray sections(const ByDomain &activities, const ExportContent &content, Symbols &symbols)
{
    QByteArray html;
    QXmlStreamWriter writer(&html);
    for (const auto &[domain, all] : activities) {
        const QString id = idOf(domain);
        writer.writeStartElement("section"_L1);
        writer.writeAttribute("class"_L1, id);
        writer.writeAttribute("data-domain"_L1, id);
        writer.writeAttribute("aria-labelledby"_L1, "title-"_L1 + id);
        writer.writeStartElement("h2"_L1);
        writer.writeAttribute("id"_L1, "title-"_L1 + id);
        writeSymbol(writer, "domain-"_L1 + id, {});
        writer.writeCharacters(nameOf(domain, Wording::School));
        writer.writeEndElement();
        writer.writeStartElement("ul"_L1);
        writer.writeAttribute("class"_L1, "tiles"_L1);
        for (const ShownActivity *shown : all) {
            writeTile(writer, *shown, content, symbols.nameFor(*shown));
        }
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeCharacters("\n"_L1);
    }
    return html;
}
} // namespace

QByteArray toHtml(const ExportContent &content)
{
    ByDomain activities;
    for (const ShownActivity &shown : content.activities) {
        activities[shown.domain].push_back(&shown);
    }
    Symbols symbols(content.pictures);
    const QByteArray made = sections(activities, content, symbols);
    const QByteArray style = resource(u"export/page.css"_s);
    const QByteArray script = resource(u"export/page.js"_s);
    const QString language = content.languages.value(0, u"en"_s);
    const QString count = PageText::tr("Activities: %1");
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return filled(
        resource(u"export/page.html"_s),
        {{"language", escaped(language)},
         {"direction", rightToLeft ? "rtl" : "ltr"},
         {"styleHash", policyHash(style)},
         {"scriptHash", policyHash(script)},
         {"style", style},
         {"script", script},
         {"title", escaped(PageText::tr("Educational activities of this computer"))},
         {"symbols", symbols.svg()},
         {"skip", escaped(PageText::tr("Skip to the activities"))},
         {"countTemplate", escaped(count)},
         {"count", escaped(count.arg(content.activities.size()))},
         {"filters", escaped(PageText::tr("Choose activities"))},
         {"search", escaped(PageText::tr("Search"))},
         {"searchHint", escaped(PageText::tr("A name, a notion, a word…"))},
         {"level", escaped(PageText::tr("Level"))},
         {"levels", levelChoices()},
         {"domain", escaped(PageText::tr("Domain"))},
         {"domains", domainChoices(activities)},
         {"reset", escaped(PageText::tr("Show all"))},
         {"nothing",
          escaped(PageText::tr("No activity is like this. Try fewer words, or all levels."))},
         {"sections", made},
         {"footer",
          escaped(PageText::tr(
              "Made by PrimTux Menu. Programs and their pictures belong to their authors."))}});
}

} // namespace PrimTux
