// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/casepackage.h"

#include "catalogue/sources/caseformat.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CasePackageText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CasePackage)
};

constexpr double unnumbered = std::numeric_limits<double>::infinity();

double sequenceOf(const QJsonObject &association)
{
    bool isNumber = false;
    const double number = caseText(association["sequenceNumber"_L1]).toDouble(&isNumber);
    return isNumber ? number : unnumbered;
}

/** A package while it is taken apart. */
class CaseReading
{
public:
    CaseReading(const QJsonObject &json, QString source, std::vector<Finding> &findings)
        : m_source(std::move(source))
        , m_findings(findings)
        , m_prefix(json["CFPackage"_L1].isObject() ? u"/CFPackage"_s : QString())
        , m_json(m_prefix.isEmpty() ? json : json["CFPackage"_L1].toObject())
    {
    }

    std::optional<CasePackage> read()
    {
        const QJsonObject document = m_json["CFDocument"_L1].toObject();
        const QJsonArray items = m_json["CFItems"_L1].toArray();
        const QJsonArray associations = m_json["CFAssociations"_L1].toArray();
        if (document.isEmpty()) {
            refuse(m_prefix + "/CFDocument"_L1,
                   CasePackageText::tr(
                       "The package has no CFDocument; expected: an object that says the "
                       "identifier and the title of the framework."));
        } else if (items.isEmpty() || items.size() > mostCaseItems
                   || associations.size() > mostCaseAssociations) {
            refuse(m_prefix + "/CFItems"_L1,
                   CasePackageText::tr(
                       "The package has %1 items and %2 associations; expected: 1 to %3 "
                       "items and at most %4 associations.")
                       .arg(items.size())
                       .arg(associations.size())
                       .arg(mostCaseItems)
                       .arg(mostCaseAssociations));
        } else {
            addReference(document, ofDocument);
            addItems(items);
            addAssociations(associations);
            checkTree();
        }
        if (m_refused) {
            return std::nullopt;
        }
        return CasePackage{
            .document = document, .items = inOrder(), .associations = m_associations};
    }

private:
    static constexpr qsizetype ofDocument = -1;
    static constexpr qsizetype nowhere = -2;

    void tell(const QString &place, const QString &reason, bool skipped)
    {
        m_findings.push_back({.problem = {.source = m_source, .place = place, .reason = reason},
                              .skipped = skipped});
    }

    void refuse(const QString &place, const QString &reason)
    {
        m_refused = true;
        tell(place, reason, true);
    }

    CaseItem &item(qsizetype number) { return m_items.at(static_cast<std::size_t>(number)); }

    void addReference(const QJsonObject &json, qsizetype number)
    {
        for (const auto &name : {"identifier"_L1, "uri"_L1}) {
            const QString key = caseKey(caseText(json[name]));
            if (!key.isEmpty() && !m_numbers.contains(key)) {
                m_numbers.insert(key, number);
            }
        }
    }

    /** The item that an association names by an object or a URI. */
    [[nodiscard]] qsizetype numberOf(const QJsonValue &reference) const
    {
        const QString uri = caseText(reference.isObject() ? reference["uri"_L1] : reference);
        for (const QString &name :
             {caseText(reference["identifier"_L1]), uri, uri.section(u'/', -1)}) {
            const auto found = m_numbers.constFind(caseKey(name));
            if (!name.isEmpty() && found != m_numbers.cend()) {
                return *found;
            }
        }
        return nowhere;
    }

    void addItems(const QJsonArray &items)
    {
        for (qsizetype number = 0; const QJsonValueConstRef value : items) {
            const QString place = pointerTo(m_prefix + "/CFItems"_L1, number++);
            const QJsonObject json = value.toObject();
            const QString key = caseKey(caseText(json["identifier"_L1]));
            const qsizetype same = m_numbers.value(key, nowhere);
            if (key.isEmpty()) {
                tell(place,
                     CasePackageText::tr(
                         "The item “%1” has no identifier and is left out; a UUID was "
                         "expected.")
                         .arg(caseName(json)),
                     true);
            } else if (same != nowhere) {
                refuse(place,
                       CasePackageText::tr(
                           "The identifier %1 of the item “%2” is that of “%3” too; one "
                           "of its own was expected.")
                           .arg(key,
                                caseName(json),
                                same == ofDocument ? u"CFDocument"_s : caseName(item(same).json)));
            } else {
                addReference(json, static_cast<qsizetype>(m_items.size()));
                m_items.push_back({.key = key,
                                   .place = place,
                                   .parent = {},
                                   .sequence = unnumbered,
                                   .json = json,
                                   .translations = {},
                                   .replacedBy = {},
                                   .associations = {}});
            }
        }
    }

    void addAssociations(const QJsonArray &associations)
    {
        for (qsizetype number = 0; const QJsonValueConstRef value : associations) {
            const QString place = pointerTo(m_prefix + "/CFAssociations"_L1, number++);
            const QJsonObject json = value.toObject();
            const qsizetype to = numberOf(json["destinationNodeURI"_L1]);
            const qsizetype from = numberOf(json["originNodeURI"_L1]);
            if (from < 0) {
                m_associations.append(json);
                continue;
            }
            const QString type = caseText(json["associationType"_L1]);
            if (type == "isChildOf"_L1) {
                addParent(item(from), to, json, place);
            } else if (type == "isTranslationOf"_L1 && to >= 0 && to != from) {
                m_translated.insert(item(from).key, to);
            } else if (type == "replacedBy"_L1 && to >= 0) {
                item(from).replacedBy << item(to).key;
            } else {
                item(from).associations.append(json);
            }
        }
    }

    void addParent(CaseItem &child, qsizetype to, const QJsonObject &edge, const QString &place)
    {
        if (to == nowhere) {
            refuse(place,
                   CasePackageText::tr(
                       "The parent of the item “%1” is not in the package; the "
                       "identifier of one of its items or of its CFDocument was expected.")
                       .arg(caseName(child.json)));
        } else if (to == ofDocument) { // an item without a parent is a root
            child.sequence = child.parent.isEmpty() ? sequenceOf(edge) : child.sequence;
        } else if (child.parent.isEmpty()) {
            child.parent = item(to).key;
            child.sequence = sequenceOf(edge);
        } else if (child.parent != item(to).key) {
            tell(place,
                 CasePackageText::tr(
                     "The item “%1” has more than one parent; one was expected. It stays "
                     "below “%2”.")
                     .arg(caseName(child.json), caseName(item(m_numbers[child.parent]).json)),
                 false);
        }
    }

    /** Refuses circles, and trees that are too deep. */
    void checkTree()
    {
        QHash<QString, int> depths{{QString(), 0}};
        for (const CaseItem &each : m_items) {
            std::vector<QString> way; // up to where the depth is known
            QString key = each.key;
            while (!depths.contains(key) && way.size() <= m_items.size()) {
                way.push_back(key);
                key = item(m_numbers[key]).parent;
            }
            if (!depths.contains(key)) {
                refuse(each.place,
                       CasePackageText::tr("The item “%1” hangs below itself; a tree was expected.")
                           .arg(caseName(each.json)));
                return;
            }
            int depth = depths[key];
            for (const QString &below : way | std::views::reverse) {
                depths[below] = ++depth;
            }
            if (depth > deepestCaseItem) {
                refuse(each.place,
                       CasePackageText::tr("The item “%1” is at depth %2; at most %3 was expected.")
                           .arg(caseName(each.json),
                                QString::number(depth),
                                QString::number(deepestCaseItem)));
                return;
            }
        }
    }

    std::vector<CaseItem> inOrder()
    {
        QHash<QString, std::vector<qsizetype>> below;
        for (qsizetype number = 0; const CaseItem &each : m_items) {
            below[each.parent].push_back(number++);
        }
        // Only an item that nothing hangs below gives its text to the item that it translates.
        const auto isTranslation = [&](const QString &key) {
            return m_translated.contains(key) && !below.contains(key);
        };
        for (const CaseItem &each : m_items) {
            if (isTranslation(each.key) && !isTranslation(item(m_translated[each.key]).key)) {
                item(m_translated[each.key]).translations.push_back(each.json);
                std::erase(below[each.parent], m_numbers[each.key]);
            }
        }
        std::vector<CaseItem> ordered;
        const auto place = [&](const auto &self, const QString &parent) -> void {
            std::vector<qsizetype> children = below.take(parent);
            std::ranges::stable_sort(
                children, {}, [this](qsizetype child) { return item(child).sequence; });
            for (const qsizetype child : children) {
                ordered.push_back(item(child));
                self(self, item(child).key);
            }
        };
        place(place, QString());
        return ordered;
    }

    QString m_source;
    std::vector<Finding> &m_findings;
    QString m_prefix;
    QJsonObject m_json;
    std::vector<CaseItem> m_items;
    QHash<QString, qsizetype> m_numbers; // of items, by identifier and by URI
    QHash<QString, qsizetype> m_translated; // from keys to the items that they translate
    QJsonArray m_associations;
    bool m_refused = false;
};
} // namespace

QString caseName(const QJsonObject &item)
{
    for (const auto &key : {"humanCodingScheme"_L1, "fullStatement"_L1, "identifier"_L1}) {
        if (const QString name = caseText(item[key]); !name.isEmpty()) {
            return name.size() > 60 ? name.first(59) + u'…' : name;
        }
    }
    return u"–"_s;
}

std::optional<CasePackage>
casePackageOf(const QJsonObject &json, const QString &source, std::vector<Finding> &findings)
{
    return CaseReading(json, source, findings).read();
}

} // namespace PrimTux
