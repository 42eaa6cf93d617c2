// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/packsamples.h"

namespace PrimTux
{

/** An archive and what is to be said of it. */
struct Refusal {
    QByteArray name;
    QByteArray archive;
    QString fault;
};

/** The small pack with one fault each. */
[[nodiscard]] std::vector<Refusal> refusals();

/** The members of the small pack, and one more. */
[[nodiscard]] std::vector<Member> withMember(Member member);
/** As withMember() with a name as GNU tar writes it that is longer than 100 bytes. */
[[nodiscard]] std::vector<Member> withLongName(const QByteArray &name);
/** The small pack as tar.xz, with this file. */
[[nodiscard]] QByteArray xzOfPack(const QString &path, const QByteArray &content);

} // namespace PrimTux
