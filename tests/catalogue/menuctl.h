// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sampleroot.h"

#include <QJsonArray>
#include <QProcess>

#include <memory>

namespace PrimTux
{

/** What a run of primtux-menuctl gave. */
struct MenuctlRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/** The environment of a system of its own: nothing of this one is found but what the test put
 * there. */
[[nodiscard]] QProcessEnvironment environmentOf(const SampleRoot &root);

/** A run that was begun. */
[[nodiscard]] std::unique_ptr<QProcess> startMenuctl(const SampleRoot &root,
                                                     const QStringList &arguments,
                                                     const QProcessEnvironment &environment);
[[nodiscard]] MenuctlRun runMenuctl(const SampleRoot &root, const QStringList &arguments);
[[nodiscard]] MenuctlRun runMenuctl(const SampleRoot &root,
                                    const QStringList &arguments,
                                    const QProcessEnvironment &environment);

/** The names in the folder of the index of @p root. */
[[nodiscard]] QStringList filesBesideIndex(const SampleRoot &root);

} // namespace PrimTux
