// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/objectivelabels.h"

#include <QColor>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** An activity as a teacher looks at it, in her language. */
struct ActivityDetail {
    Q_GADGET
    QML_VALUE_TYPE(activityDetail)
    Q_PROPERTY(QString activityId MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString picture MEMBER picture FINAL)
    Q_PROPERTY(QColor tint MEMBER tint FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(QString facts MEMBER facts FINAL)
    Q_PROPERTY(QStringList levels MEMBER levels FINAL)
    Q_PROPERTY(QStringList needs MEMBER needs FINAL)
    Q_PROPERTY(QStringList hazards MEMBER hazards FINAL)
    Q_PROPERTY(QString why MEMBER why FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString hiddenFrom MEMBER hiddenFrom FINAL)
    Q_PROPERTY(QString suggestion MEMBER suggestion FINAL)
    Q_PROPERTY(bool installed MEMBER installed FINAL)
    Q_PROPERTY(bool inLesson MEMBER inLesson FINAL)

public:
    QString id; // empty: there is none to look at
    QString name;
    QString picture; // for an Image
    QColor tint; // of its domain
    QString summary;
    QString facts; // "GCompris · about 10 min · installed"
    QStringList levels;
    QStringList needs; // in words
    QStringList hazards; // in words
    QString why; // how it serves what is asked; empty: nothing is asked
    QString source; // the package and the document that tell of it
    QString hiddenFrom; // names of profiles; empty: all see it
    QString suggestion; // how it could be tagged; empty: nothing is suggested
    bool installed = false;
    bool inLesson = false;

    friend bool operator==(const ActivityDetail &, const ActivityDetail &) = default;
};

/** What is shown of @p shown while @p asked objectives are looked for. */
[[nodiscard]] ActivityDetail detailOf(const ShownActivity &shown,
                                      const QStringList &asked,
                                      const ObjectiveLabels &labels,
                                      const QStringList &languages);

/** Says that it crashed @p inARow times on this PC, if that is worth a word. */
void warnOfCrashes(ActivityDetail &detail, int inARow);

/** Where the picture of an activity comes from, for an Image: its own, else its domain's. */
[[nodiscard]] QString pictureOf(const QString &key, Domain domain);

} // namespace PrimTux
