// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "catalogue/softwareplaces.h"
#include "core/paths.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace PrimTux
{

/** A system of its own in a folder that goes away: catalogue, programs, desktop entries, icons. */
class SampleRoot
{
public:
    SampleRoot();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Paths paths() const;
    [[nodiscard]] SoftwarePlaces software() const;

    /** Writes a file below the root, with its folders; gives its absolute path. */
    QString write(const QString &path, const QByteArray &content) const;
    /** Writes a catalogue document: what the program ships. */
    QString writeDocument(const QString &name, const QJsonObject &document) const;
    /** Makes a program that can be run. */
    void install(const QString &program) const;

private:
    QTemporaryDir m_folder;
};

/** The JSON object of @p text, which is right. */
[[nodiscard]] QJsonObject jsonObject(const QByteArray &text);

/** All fixtures of tests/catalogue/fixtures/ @p folder: their names as rows of the test's data. */
[[nodiscard]] QStringList fixturesOf(const QString &folder);
[[nodiscard]] QJsonObject fixture(const QString &folder, const QString &name);

/** A framework with a few objectives of some domains and levels. */
[[nodiscard]] QByteArray smallFramework();

/** An installed activity for children. */
[[nodiscard]] Activity
activity(const QString &id, Levels levels, const QStringList &objectives = {});

} // namespace PrimTux
