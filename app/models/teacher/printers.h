// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/errand.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace PrimTux
{

/** The printers of this PC, asked for and fed through CUPS' own programs (lpstat, lp); without
 * them there are none. */
class Printers : public QObject
{
    Q_OBJECT

public:
    explicit Printers(QObject *parent = nullptr);
    ~Printers() override;

    /** Asks which there are. */
    void look();
    [[nodiscard]] QStringList names() const { return m_names; }

    /**
     * Prints what @p write writes to the path it is given, a file of the name @p fileName. Errors:
     * those of @p write; printing goes on already, or lp is missing.
     */
    [[nodiscard]] Result<void> print(const QString &printer,
                                     const QString &fileName,
                                     const std::function<Result<void>(const QString &path)> &write);

Q_SIGNALS:
    void changed();
    /** The printer took nothing, for this reason. */
    void failed(const QString &reason);

private:
    Errand m_asking;
    Errand m_printing;
    std::optional<QTemporaryDir> m_paper; // what is printed, until lp has read it
    QStringList m_names;
};

} // namespace PrimTux
