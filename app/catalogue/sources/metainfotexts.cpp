// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/metainfotexts.h"

#include "catalogue/sources/desktopentries.h"

#include <QCoreApplication>
#include <QStringTokenizer>
#include <QTextBoundaryFinder>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MetainfoTextsText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Metainfo)
};

constexpr qsizetype deepest = 32;
constexpr int mostParts = 100'000;
constexpr qsizetype mostAttributes = 32; // of one element
constexpr qsizetype longestPiece = 32L * 1024; // from one "<" to the next
constexpr qsizetype longestMetainfoText = 1000;

QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = finder.toNextBoundary();
    return (end < 0 ? text : text.first(end)).trimmed();
}

bool isEmphasis(QStringView element)
{
    return element == "em"_L1 || element == "code"_L1;
}

// A tag with many attributes takes the reader very long, and can hold no "<" before it ends.
bool hasLongPiece(QStringView xml)
{
    return std::ranges::any_of(qTokenize(xml, u'<'),
                               [](QStringView piece) { return piece.size() > longestPiece; });
}

/** Goes through a file once and keeps the texts that are asked for. */
class TextReader
{
public:
    TextReader(const QString &xml, QString source)
        : m_xml(xml)
        , m_source(std::move(source))
        , m_tooLong(hasLongPiece(xml))
    {
        m_xml.setNamespaceProcessing(false);
    }

    std::expected<MetainfoTexts, Problem> read()
    {
        if (m_tooLong) {
            refuseExcess();
        }
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                m_fault
                    = MetainfoTextsText::tr("The file declares a document type or entities; plain "
                                            "AppStream metainfo was expected.");
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text().first(
                    std::min(m_xml.text().size(), longestMetainfoText - m_text.size()));
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (m_fault.isEmpty() && m_xml.hasError()) {
            m_fault = MetainfoTextsText::tr("This is not XML: %1; AppStream metainfo was expected.")
                          .arg(m_xml.errorString());
        }
        if (m_fault.isEmpty()) {
            return std::move(m_texts);
        }
        return std::unexpected(Problem{.source = m_source,
                                       .place = MetainfoTextsText::tr("line %1, column %2")
                                                    .arg(m_xml.lineNumber())
                                                    .arg(m_xml.columnNumber()),
                                       .reason = m_fault});
    }

private:
    void refuseExcess()
    {
        m_fault = MetainfoTextsText::tr("The file is nested or filled beyond what any program "
                                        "needs; plain AppStream metainfo was expected.");
    }

    void begin()
    {
        if (m_path.size() == deepest || ++m_elements > mostParts
            || m_xml.attributes().size() > mostAttributes) {
            refuseExcess();
            return;
        }
        m_path << m_xml.name().toString();
        const QString named = m_xml.attributes().value("xml:lang"_L1).toString();
        m_languages << (named.isEmpty() ? m_languages.value(m_languages.size() - 1, u"en"_s)
                                        : languageOfKey(named));
        if (isEmphasis(m_path.constLast())) {
            return; // its text is its parent's
        }
        m_text.clear();
        const bool english = m_languages.constLast() == "en"_L1;
        if (inside(u"description")) {
            m_paragraphs = english ? 0 : 1; // a translated one is translated as a whole
        }
        if (inside(u"description/p") && english) {
            ++m_paragraphs;
        }
        if (inside(u"screenshots/screenshot")) {
            m_captions.clear();
            m_pictures.clear();
        }
    }

    void end()
    {
        if (isEmphasis(m_path.constLast())) {
            m_path.removeLast();
            m_languages.removeLast();
            return;
        }
        const QString text = m_text.simplified();
        const QString language = m_languages.takeLast();
        const auto keep = [&](TextMap &texts) {
            if (!text.isEmpty() && !language.isEmpty()) {
                texts.emplace(language, text);
            }
        };
        if (inside(u"summary")) {
            keep(m_texts.summaries);
        } else if (inside(u"description/p") && m_paragraphs == 1) {
            keep(m_texts.descriptions);
        } else if (inside(u"screenshots/screenshot/caption")) {
            keep(m_captions);
        } else if (inside(u"screenshots/screenshot/image")) {
            m_pictures << QUrl(text).toString();
        } else if (inside(u"screenshots/screenshot")) {
            for (const QString &picture : std::as_const(m_pictures)) {
                m_texts.captions.insert(picture, m_captions);
            }
        } else if (inside(u"description")) {
            for (auto &[spoken, description] : m_texts.descriptions) {
                description = firstSentence(description);
            }
        }
        m_path.removeLast();
        m_text.clear();
    }

    [[nodiscard]] bool inside(QStringView place) const
    {
        return m_path.size() == place.count(u'/') + 2 && m_path.sliced(1).join(u'/') == place;
    }

    QXmlStreamReader m_xml;
    QString m_source;
    bool m_tooLong;
    QString m_fault;
    QStringList m_path;
    QStringList m_languages; // of each element of the path
    QString m_text;
    TextMap m_captions; // of the screenshot being read
    QStringList m_pictures;
    int m_paragraphs = 0; // of the description, begun so far
    int m_elements = 0;
    MetainfoTexts m_texts;
};
} // namespace

std::expected<MetainfoTexts, Problem> metainfoTexts(const QString &xml, const QString &source)
{
    return TextReader(xml, source).read();
}

} // namespace PrimTux
