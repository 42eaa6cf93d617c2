// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/remembered.h"
#include "core/activity.h"
#include "core/objective.h"
#include "core/profile.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <vector>

namespace PrimTux
{

/** Pictures (PNG) by keys made from what is in them: the same picture is there once. */
using Pictures = std::map<QString, QByteArray>;

/** All that an index holds. */
struct IndexContent {
    std::vector<Activity>
        activities; // in the order in which they are shown, variants after their program
    std::vector<Framework> frameworks;
    std::vector<Profile> profiles;
    std::vector<Finding> findings;
    QHash<QString, QString> pictureOf; // id of an activity to key of its picture
    Pictures pictures;
    std::map<QString, QString> drawn; // what a picture was drawn from to its key
    std::map<QString, RememberedSource> sources; // as they were read
    QStringList read; // those of them that were read for it
    QString edition; // of the program and its language: another one reads all anew
    QStringList folders; // of documents and frameworks, as they were searched
    QStringList watched; // files and folders whose change makes the index stale
    QByteArray fingerprint; // of watched, taken before they were read
};

/**
 * @p content with its activities repeated under other ids until there are @p count of them: for
 * measuring. The first ones are as they were; the names of the others get a word more.
 */
[[nodiscard]] IndexContent repeated(IndexContent content, int count);

} // namespace PrimTux
