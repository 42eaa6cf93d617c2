// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile.h"

#include "core/domain.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

QStringList profilePictures()
{
    QStringList pictures{u"mini"_s, u"super"_s, u"maxi"_s};
    for (const Domain domain : allDomains) {
        pictures << idOf(domain);
    }
    return pictures;
}

QStringList profileFonts()
{
    return {u"andika"_s, u"atkinson-hyperlegible"_s, u"opendyslexic"_s};
}

} // namespace PrimTux
