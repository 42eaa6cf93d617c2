// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/documentschema.h"

#include "catalogue/sources/schemareason.h"
#include "core/jsonfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Qt's expressions for Valijson: those of the standard library overflow the stack on long texts.
 */
class Expression
{
public:
    explicit Expression(const std::string &pattern)
        : m_expression(QString::fromStdString(pattern))
    {
    }

    static bool search(const std::string &text, const Expression &expression)
    {
        return expression.m_expression.match(QString::fromStdString(text)).hasMatch();
    }

private:
    QRegularExpression m_expression;
};

// Valijson names each step of a place "[key]", after a first "<root>".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        if (step.starts_with('[')) {
            pointer = pointerTo(pointer, QString::fromStdString(step.substr(1, step.size() - 2)));
        }
    }
    return pointer;
}
} // namespace

class DocumentSchema::Private
{
public:
    explicit Private(QJsonObject object)
        : json(std::move(object))
    {
        const valijson::adapters::QtJsonAdapter adapter(json);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, schema);
    }

    const QJsonValue json;
    valijson::Schema schema;
};

DocumentSchema::DocumentSchema(std::unique_ptr<Private> own)
    : m_d(std::move(own))
{
}

DocumentSchema::DocumentSchema(DocumentSchema &&) noexcept = default;
DocumentSchema &DocumentSchema::operator=(DocumentSchema &&) noexcept = default;
DocumentSchema::~DocumentSchema() = default;

Result<DocumentSchema> DocumentSchema::fromJson(const QJsonObject &schema)
{
    try {
        return DocumentSchema(std::make_unique<Private>(schema));
    } catch (const std::exception &exception) { // the library's way to say it
        return std::unexpected(Error{QString::fromUtf8(exception.what())});
    }
}

DocumentSchema DocumentSchema::shipped(const QString &name)
{
    QFile file(":/primtux-menu/schema/"_L1 + name + ".schema.json"_L1);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "DocumentSchema::shipped", qPrintable(name));
    auto schema = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!schema) {
        qFatal("schema %ls: %ls", qUtf16Printable(name), qUtf16Printable(schema.error().message));
    }
    return std::move(*schema);
}

std::vector<Problem> DocumentSchema::problemsOf(const QJsonObject &document,
                                                const QString &source) const
{
    const QJsonValue value(document);
    valijson::ValidatorT<Expression> validator;
    valijson::ValidationResults results;
    validator.validate(m_d->schema, valijson::adapters::QtJsonAdapter(value), &results);

    std::vector<SchemaFault> faults;
    for (const auto &error : results) {
        faults.push_back({.pointer = pointerOf(error.context),
                          .description = QString::fromStdString(error.description)});
    }
    std::vector<Problem> problems;
    QSet<std::pair<QString, QString>> told;
    for (const SchemaFault &fault : withoutEchoes(std::move(faults))) {
        const SchemaFault clear = explained(fault, m_d->json.toObject(), value);
        if (const std::pair fact(clear.pointer, clear.description); !told.contains(fact)) {
            told.insert(fact);
            problems.push_back({.source = source, .place = fact.first, .reason = fact.second});
        }
    }
    return problems;
}

} // namespace PrimTux
