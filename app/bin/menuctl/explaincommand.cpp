// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/refresh.h"
#include "catalogue/sources/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

QString shortened(const QString &text)
{
    constexpr qsizetype widest = 70;
    return text.size() <= widest ? text : text.first(widest - 1) + u'…';
}

/** Values as a person reads them: texts in her language, the items of a list, else JSON. */
class Words
{
public:
    explicit Words(QStringList languages)
        : m_languages(std::move(languages))
    {
    }

    [[nodiscard]] QString of(const QString &field, const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        if (object.contains("add"_L1)) {
            return u"+ "_s + of(field, object["add"_L1]);
        }
        if (object.contains("remove"_L1)) {
            return u"− "_s + of(field, object["remove"_L1]);
        }
        if (isTextField(field)) {
            return shortened(textFor(textsOf(value), m_languages));
        }
        QStringList items;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValueConstRef item : all) {
            items << ofItem(item);
        }
        return shortened(items.join(u", "_s));
    }

private:
    // Of a settings file its place says enough.
    static QString ofItem(const QJsonValue &item)
    {
        const QJsonObject object = item.toObject();
        if (object.contains("path"_L1)) {
            return object["path"_L1].toString();
        }
        return item.isObject()
            ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
            : item.toVariant().toString();
    }

    QStringList m_languages;
};

QString inWords(const Origin &origin)
{
    return origin.source + u": "_s + origin.pointer;
}

std::vector<QStringList> rowsOf(const Entry &entry, const Words &words)
{
    std::vector<QStringList> rows;
    QStringList fields = entry.history.keys();
    fields.sort();
    for (const QString &field : std::as_const(fields)) {
        const std::vector<Given> &given = entry.history[field];
        const QString value = words.of(field, entry.json[field]);
        const bool lastWord = words.of(field, given.back().value) == value;
        rows.push_back(
            {field, value, lastWord ? inWords(given.back().origin) : ExplainText::tr("made of:")});
        for (const Given &one : given | std::views::reverse | std::views::drop(lastWord ? 1 : 0)) {
            rows.push_back({QString(),
                            lastWord ? ExplainText::tr("before: %1").arg(words.of(field, one.value))
                                     : words.of(field, one.value),
                            inWords(one.origin)});
        }
    }
    return rows;
}
} // namespace

ExitCode explainActivity(const CatalogueSetting &setting, const QString &activityId)
{
    const auto entry = entryOf(activityId, setting.paths, setting.software);
    if (!entry) {
        complain(ExplainText::tr("There is no activity “%1”.").arg(activityId));
        return ExitCode::WrongData;
    }
    if (setting.json) {
        printJson(jsonOf(*entry));
        return ExitCode::Done;
    }
    if (entry->activity.hidden) {
        print(ExplainText::tr("%1 is hidden.").arg(activityId));
    } else if (!entry->activity.installed) {
        print(ExplainText::tr("%1 is not on this PC.").arg(activityId));
    }
    print(table(rowsOf(*entry, Words(setting.languages))));
    return ExitCode::Done;
}

} // namespace PrimTux
