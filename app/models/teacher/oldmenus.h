// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "classroom/classroom.h"
#include "classroom/reader.h"
#include "launch/errand.h"

#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace PrimTux
{

/**
 * The menus of an older PrimTux (HandyMenu, *.yaml): the activities that each of its sessions
 * showed become those that the profile of this name shows. Programs that only an old menu knows are
 * an administrator's matter (primtux-menuctl catalogue import handymenu).
 */
class OldMenus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    struct Parts {
        QString menuctl; // absolute path
        QStringList folders; // where menus of this PC are looked for
        std::function<Result<IndexQuery>()> openIndex;
        std::function<Result<ClassroomReader>()> readClassroom;
    };

    OldMenus(Parts parts, Classroom &classroom, QObject *parent = nullptr);

    /** Looks whether this PC has menus of an older PrimTux. */
    void look();
    [[nodiscard]] bool isFound() const { return !m_files.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_errand.isRunning(); }
    /** What was taken over; empty before. */
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Takes over those that were found. */
    Q_INVOKABLE void takeOver();
    /** Takes over these files. */
    void take(const QStringList &files);

Q_SIGNALS:
    void changed();

private:
    void read(const Result<QString> &output);
    [[nodiscard]] Result<std::vector<Change>> changesFrom(const QJsonObject &document) const;
    void tell(const QString &said, const QString &failure);

    Parts m_parts;
    Classroom &m_classroom;
    Errand m_errand;
    QStringList m_files;
    QString m_said;
    QString m_failure;
};

} // namespace PrimTux
