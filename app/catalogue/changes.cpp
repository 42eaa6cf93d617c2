// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/changes.h"

#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QStringList without(QStringList list, const QStringList &removed)
{
    list.removeIf([&removed](const QString &item) { return removed.contains(item); });
    return list;
}

QStringList with(QStringList list, const QStringList &added)
{
    list += added;
    list.removeDuplicates();
    return list;
}

QStringList changeOf(const QJsonObject &changes, QLatin1StringView way, const QString &field)
{
    return stringsOf(changes[way][field]);
}

void setChange(QJsonObject &object, const QString &way, const QString &field, const QStringList &to)
{
    QJsonObject all = object[way].toObject();
    if (to.isEmpty()) {
        all.remove(field);
    } else {
        all[field] = QJsonArray::fromStringList(to);
    }
    object[way] = all;
}
} // namespace

const QStringList &changeableFields()
{
    static const QStringList fields{
        u"levels"_s, u"objectives"_s, u"needs"_s, u"hazards"_s, u"keywords"_s};
    return fields;
}

void applyChanges(QJsonObject &object, const QJsonObject &changes, const QStringList &fields)
{
    for (const QString &field : fields) {
        const QStringList added = changeOf(changes, "add"_L1, field);
        const QStringList removed = changeOf(changes, "remove"_L1, field);
        if (!added.isEmpty() || !removed.isEmpty()) {
            object[field] = QJsonArray::fromStringList(
                with(without(stringsOf(object[field]), removed), added));
        }
    }
}

void gatherChanges(QJsonObject &variant, const QJsonObject &changes)
{
    for (const QString &field : changeableFields()) {
        if (variant.contains(field)) {
            applyChanges(variant, changes, {field});
            setChange(variant, u"add"_s, field, {});
            setChange(variant, u"remove"_s, field, {});
            continue;
        }
        const QStringList added = changeOf(changes, "add"_L1, field);
        const QStringList removed = changeOf(changes, "remove"_L1, field);
        setChange(variant,
                  u"add"_s,
                  field,
                  with(without(changeOf(variant, "add"_L1, field), removed), added));
        setChange(variant,
                  u"remove"_s,
                  field,
                  with(without(changeOf(variant, "remove"_L1, field), added), removed));
    }
}

} // namespace PrimTux
