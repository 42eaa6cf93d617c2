// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/qmlproperties.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct QmlFileText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::QmlFile)
};

constexpr int deepestNesting = 200;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

QChar closeOf(QChar bracket)
{
    switch (bracket.unicode()) {
    case u'{':
        return u'}';
    case u'[':
        return u']';
    default:
        return u')';
    }
}

/** Walks through a document. What it cannot go on with is thrown away by the one function that
 * starts it. */
class QmlReader
{
public:
    explicit QmlReader(const QString &document)
        : m_document(document)
    {
    }

    std::expected<QmlProperties, QmlFault> properties()
    {
        while (!m_fault && !atEnd() && peek() != u'{') {
            next();
        }
        if (atEnd()) {
            fail(QmlFileText::tr("there is no object { … }"));
        }
        take(u'{');
        QmlProperties found;
        for (skipSpace(); !m_fault && peek() != u'}'; skipSpace()) {
            const QString name = word();
            skipSpace();
            if (!name.isEmpty() && peek() == u':') {
                take(u':');
                found.insert(name, value());
            } else if (name.isEmpty() || peek() == u'{') {
                next();
            }
        }
        return m_fault ? std::unexpected(*m_fault) : std::expected<QmlProperties, QmlFault>(found);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_place >= m_document.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_place + ahead < m_document.size() ? m_document[m_place + ahead] : QChar();
    }

    void fail(const QString &reason)
    {
        if (!m_fault) {
            const qsizetype lines = QStringView(m_document).first(m_place).count(u'\n');
            m_fault = QmlFault{.line = static_cast<int>(lines) + 1, .reason = reason};
        }
        m_place = m_document.size();
    }

    void take(QChar c)
    {
        if (peek() == c) {
            ++m_place;
        }
    }

    void skipComment(QStringView end)
    {
        const qsizetype found = m_document.indexOf(end, m_place);
        m_place = found < 0 ? m_document.size() : found + end.size();
    }

    /** Spaces and comments; without line ends if @p sameLine. */
    void skipSpace(bool sameLine = false)
    {
        while (!atEnd()) {
            if (peek() == u'/' && peek(1) == u'*') {
                skipComment(u"*/");
            } else if (peek() == u'/' && peek(1) == u'/') {
                const qsizetype end = m_document.indexOf(u'\n', m_place);
                m_place = end < 0 ? m_document.size() : end;
            } else if (peek().isSpace() && !(sameLine && peek() == u'\n')) {
                ++m_place;
            } else {
                break;
            }
        }
        if (atEnd() && !sameLine) {
            fail(QmlFileText::tr("the file ends inside an object"));
        }
    }

    QString word()
    {
        const qsizetype begin = m_place;
        while (!atEnd() && isWord(peek())) {
            ++m_place;
        }
        return m_document.sliced(begin, m_place - begin);
    }

    QString literal()
    {
        const QChar quote = peek();
        take(quote);
        QString text;
        while (!atEnd() && peek() != quote) {
            if (peek() == u'\\') {
                ++m_place;
                text += escaped();
            } else {
                text += peek();
                ++m_place;
            }
        }
        if (peek() != quote) {
            fail(QmlFileText::tr("a text has no end"));
        }
        take(quote);
        return text;
    }

    QString escaped()
    {
        constexpr qsizetype digits = 4;
        const QChar c = peek();
        ++m_place;
        if (c == u'u' && m_place + digits <= m_document.size()) {
            const QString code = m_document.sliced(m_place, digits);
            m_place += digits;
            return QString(QChar(code.toUShort(nullptr, 16)));
        }
        switch (c.unicode()) {
        case u'n':
            return u"\n"_s;
        case u't':
            return u"\t"_s;
        case u'\n':
            return {};
        default:
            return c;
        }
    }

    /** One thing of any kind: a text, what brackets hold, a character. */
    void next()
    {
        const QChar c = peek();
        if (c == u'"' || c == u'\'') {
            literal();
        } else if (c == u'{' || c == u'[' || c == u'(') {
            brackets();
        } else if (c == u'/' && (peek(1) == u'/' || peek(1) == u'*')) {
            skipSpace();
        } else {
            ++m_place;
        }
    }

    void brackets()
    {
        if (++m_depth > deepestNesting) {
            fail(QmlFileText::tr("it is nested too deeply"));
            return;
        }
        const QChar close = closeOf(peek());
        ++m_place;
        while (!atEnd() && peek() != close) {
            next();
        }
        if (atEnd()) {
            fail(QmlFileText::tr("a bracket is not closed"));
        }
        take(close);
        --m_depth;
    }

    QmlValue value()
    {
        skipSpace();
        const qsizetype begin = m_place;
        QmlValue value;
        if (!sum(value.texts)) {
            value.texts.clear();
            m_place = begin;
        }
        while (!atEnd() && peek() != u'\n' && peek() != u';' && peek() != u'}') {
            next();
        }
        value.written = m_document.sliced(begin, m_place - begin).trimmed();
        take(u';');
        return value;
    }

    /** Texts joined by +; false if there is anything else. */
    bool sum(std::vector<QmlText> &texts)
    {
        while (term(texts)) {
            skipSpace(true);
            const qsizetype end = m_place;
            skipAll();
            if (peek() != u'+') {
                m_place = end;
                return true;
            }
            take(u'+');
            skipAll();
        }
        return false;
    }

    void skipAll()
    {
        while (!atEnd()
               && (peek().isSpace() || (peek() == u'/' && (peek(1) == u'/' || peek(1) == u'*')))) {
            skipSpace(true);
            take(u'\n');
        }
    }

    bool term(std::vector<QmlText> &texts)
    {
        const QChar c = peek();
        if (c == u'"' || c == u'\'') {
            std::vector<QmlText> text{{.text = literal(), .translatable = false}};
            const bool whole = arguments(text);
            texts.push_back(text.front());
            return whole && !m_fault;
        }
        const bool translatable = c != u'(';
        if (translatable && word() != "qsTr"_L1) {
            return false;
        }
        if (peek() != u'(' || ++m_depth > deepestNesting) {
            return false;
        }
        take(u'(');
        skipAll();
        std::vector<QmlText> inside;
        const bool read = sum(inside);
        skipAll();
        const bool closed = peek() == u')';
        take(u')');
        --m_depth;
        if (translatable) {
            QmlText whole{.text = {}, .translatable = true};
            for (const QmlText &part : inside) {
                whole.text += part.text;
            }
            inside = {whole};
        }
        const bool whole = read && closed && arguments(inside);
        texts.insert(texts.end(), inside.begin(), inside.end());
        return whole;
    }

    /** What arg() puts into the one text before it; false if it is anything but literals. */
    bool arguments(std::vector<QmlText> &texts)
    {
        while (peek() == u'.') {
            const bool known = word() == ".arg"_L1 && peek() == u'(' && texts.size() == 1;
            const auto written = known ? inBrackets() : std::nullopt;
            if (!written) {
                return false;
            }
            texts.front().arguments << *written;
        }
        return true;
    }

    std::optional<QString> inBrackets()
    {
        if (++m_depth > deepestNesting) {
            return std::nullopt;
        }
        take(u'(');
        skipAll();
        auto written = argument();
        skipAll();
        const bool closed = peek() == u')';
        take(u')');
        --m_depth;
        return closed ? written : std::nullopt;
    }

    /** A number or text, also through the functions that only write it in another way. */
    std::optional<QString> argument()
    {
        if (peek() == u'"' || peek() == u'\'') {
            return literal();
        }
        const QString name = word();
        if (name == "Number"_L1 || name == "String"_L1
            || name == "Core.convertNumberToLocaleString"_L1) {
            return peek() == u'(' ? inBrackets() : std::nullopt;
        }
        bool isNumber = false;
        name.toDouble(&isNumber);
        return isNumber ? std::optional(name) : std::nullopt;
    }

    const QString &m_document;
    qsizetype m_place = 0;
    int m_depth = 0;
    std::optional<QmlFault> m_fault;
};
} // namespace

QString QmlValue::text(const std::function<QString(const QString &)> &translated) const
{
    QString whole;
    for (const QmlText &part : texts) {
        QString piece = part.translatable ? translated(part.text) : part.text;
        for (const QString &argument : part.arguments) {
            static const QRegularExpression place(u"%L?[1-9]"_s);
            piece = piece.contains(place) ? piece.arg(argument) : piece;
        }
        whole += piece;
    }
    return whole;
}

std::expected<QmlProperties, QmlFault> qmlProperties(const QString &document)
{
    return QmlReader(document).properties();
}

} // namespace PrimTux
