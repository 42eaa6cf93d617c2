// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/runrecord.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr quint32 kindOfFile = 0x5078'5201; // its last digits: which version of what follows

template<typename T>
void writeAll(QDataStream &stream,
              const std::vector<T> &values,
              void (*one)(QDataStream &, const T &))
{
    stream << static_cast<quint32>(values.size());
    for (const T &value : values) {
        one(stream, value);
    }
}

template<typename T>
void readAll(QDataStream &stream, std::vector<T> &values, void (*one)(QDataStream &, T &))
{
    quint32 size = 0;
    stream >> size;
    for (quint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        one(stream, values.emplace_back());
    }
}

template<typename T>
void writeNumber(QDataStream &stream, const T &number)
{
    stream << number;
}

template<typename T>
void readNumber(QDataStream &stream, T &number)
{
    stream >> number;
}

void writeArea(QDataStream &stream, const ScreenArea &area)
{
    stream << area.id << area.x << area.y << area.size << area.mode << area.rotation;
    writeAll(stream, area.outputs, writeNumber);
}

void readArea(QDataStream &stream, ScreenArea &area)
{
    stream >> area.id >> area.x >> area.y >> area.size >> area.mode >> area.rotation;
    readAll(stream, area.outputs, readNumber);
}

void writeLayout(QDataStream &stream, const ScreenLayout &layout)
{
    stream << layout.size << layout.millimetres << layout.primary;
    writeAll(stream, layout.areas, writeArea);
}

void readLayout(QDataStream &stream, ScreenLayout &layout)
{
    stream >> layout.size >> layout.millimetres >> layout.primary;
    readAll(stream, layout.areas, readArea);
}

void writeGamma(QDataStream &stream, const Gamma &gamma)
{
    stream << gamma.area;
    for (const auto *curve : {&gamma.red, &gamma.green, &gamma.blue}) {
        writeAll(stream, *curve, writeNumber);
    }
}

void readGamma(QDataStream &stream, Gamma &gamma)
{
    stream >> gamma.area;
    for (auto *curve : {&gamma.red, &gamma.green, &gamma.blue}) {
        readAll(stream, *curve, readNumber);
    }
}

void writeLoudness(QDataStream &stream, const Loudness &loudness)
{
    stream << loudness.percent << loudness.muted;
}

void readLoudness(QDataStream &stream, Loudness &loudness)
{
    stream >> loudness.percent >> loudness.muted;
}

template<typename T>
void writeIf(QDataStream &stream,
             const std::optional<T> &value,
             void (*one)(QDataStream &, const T &))
{
    stream << value.has_value();
    if (value) {
        one(stream, *value);
    }
}

template<typename T>
void readIf(QDataStream &stream, std::optional<T> &value, void (*one)(QDataStream &, T &))
{
    bool there = false;
    stream >> there;
    if (there) {
        one(stream, value.emplace());
    }
}

[[nodiscard]] bool isWhole(const Gamma &gamma)
{
    return gamma.green.size() == gamma.red.size() && gamma.blue.size() == gamma.red.size();
}

} // namespace

QString recordBeside(const QString &socket)
{
    return socket.isEmpty() ? QString() : socket + ".record"_L1;
}

Result<void> writeRecord(const QString &path, const RunRecord &record)
{
    if (path.isEmpty()) {
        return {};
    }
    QDir().mkdir(QFileInfo(path).path(),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(Error{path + ": "_L1 + file.errorString()});
    }
    QDataStream stream(&file);
    const LaunchPlan &plan = record.plan;
    stream << kindOfFile << plan.activityId << plan.log << plan.window << qint64(plan.grace.count())
           << plan.saveSignal;
    writeAll(stream, record.desktop.gamma, writeGamma);
    writeIf(stream, record.desktop.screens, writeLayout);
    writeIf(stream, record.desktop.keyboardGroup, writeNumber);
    writeIf(stream, record.loudness, writeLoudness);
    if (stream.status() != QDataStream::Ok || !file.commit()) {
        return std::unexpected(Error{path + ": "_L1 + file.errorString()});
    }
    return {};
}

std::optional<RunRecord> readRecord(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QDataStream stream(&file);
    quint32 kind = 0;
    stream >> kind;
    if (kind != kindOfFile) {
        return std::nullopt;
    }
    RunRecord record;
    LaunchPlan &plan = record.plan;
    qint64 grace = 0;
    stream >> plan.activityId >> plan.log >> plan.window >> grace >> plan.saveSignal;
    plan.grace = std::chrono::milliseconds(grace);
    readAll(stream, record.desktop.gamma, readGamma);
    readIf(stream, record.desktop.screens, readLayout);
    readIf(stream, record.desktop.keyboardGroup, readNumber);
    readIf(stream, record.loudness, readLoudness);
    const bool whole = stream.status() == QDataStream::Ok && stream.atEnd()
        && std::ranges::all_of(record.desktop.gamma, isWhole);
    return whole ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace PrimTux
