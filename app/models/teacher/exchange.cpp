// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/exchange.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

Exchange::Exchange(std::function<std::vector<FilePlace>()> places, QObject *parent)
    : QAbstractListModel(parent)
    , m_places(std::move(places))
{
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &Exchange::look);
    connect(&m_printers, &Printers::changed, this, &Exchange::look);
    connect(&m_printers, &Printers::failed, this, &Exchange::say);
}

Exchange::~Exchange() = default;

void Exchange::offer(FileOffer offer)
{
    begin(std::move(offer));
}

void Exchange::ask(FileQuestion question)
{
    begin(std::move(question));
}

void Exchange::begin(std::variant<std::monostate, FileOffer, FileQuestion> matter)
{
    m_matter = std::move(matter);
    setFailure({});
    say({});
    look();
    if (const auto *const offer = std::get_if<FileOffer>(&m_matter); offer && offer->printable) {
        m_printers.look();
    }
    if (isOpen()) {
        m_again.start();
    }
    Q_EMIT openChanged();
}

void Exchange::close()
{
    m_again.stop();
    m_matter = {};
    setFailure({});
    Q_EMIT openChanged();
}

QString Exchange::title() const
{
    if (const auto *const offer = std::get_if<FileOffer>(&m_matter)) {
        return offer->title;
    }
    const auto *const question = std::get_if<FileQuestion>(&m_matter);
    return question == nullptr ? QString() : question->title;
}

std::vector<Exchange::Row> Exchange::rowsNow() const
{
    std::vector<Row> rows;
    const std::vector<FilePlace> places = m_places();
    if (const auto *const question = std::get_if<FileQuestion>(&m_matter)) {
        for (const FoundFile &file : filesIn(places, question->suffixes)) {
            rows.push_back({.path = file.path,
                            .name = file.name,
                            .detail = tr("%1 · %2").arg(
                                file.place, QLocale().toString(file.changed, QLocale::ShortFormat)),
                            .removable = false,
                            .printer = false});
        }
        return rows;
    }
    const auto *const offer = std::get_if<FileOffer>(&m_matter);
    if (offer != nullptr && offer->printable) {
        for (const QString &printer : m_printers.names()) {
            rows.push_back({.path = printer,
                            .name = tr("Printer “%1”").arg(printer),
                            .detail = tr("on paper, at once"),
                            .removable = false,
                            .printer = true});
        }
    }
    for (const FilePlace &place : places) {
        if (place.writable) {
            const qint64 room = QStorageInfo(place.folder).bytesAvailable();
            rows.push_back(
                {.path = place.folder,
                 .name = place.name,
                 .detail = tr("%1 free").arg(QLocale().formattedDataSize(std::max(room, 0LL), 0)),
                 .removable = place.removable,
                 .printer = false});
        }
    }
    return rows;
}

void Exchange::look()
{
    std::vector<Row> rows = rowsNow();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
    }
}

int Exchange::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Exchange::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case PictogramRole:
        return pictogramOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> Exchange::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {PictogramRole, "pictogram"}};
}

void Exchange::choose(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Row chosen = m_rows[static_cast<std::size_t>(row)];
    const Result<QString> result = done(chosen);
    if (!result) {
        setFailure(result.error().message);
        return;
    }
    close();
    say(*result);
}

Result<QString> Exchange::done(const Row &row)
{
    const auto *const offer = std::get_if<FileOffer>(&m_matter);
    if (offer == nullptr) {
        return std::get<FileQuestion>(m_matter).read(row.path);
    }
    return row.printer ? printed(*offer, row) : written(*offer, row);
}

Result<QString> Exchange::written(const FileOffer &offer, const Row &row)
{
    const QString path = freePathIn(row.path, offer.fileName);
    return offer.write(path).transform([&] {
        const QString done = tr("“%1” is there now: %2.").arg(QFileInfo(path).fileName(), row.name);
        return row.removable ? done + u' ' + tr("The stick can be taken out.") : done;
    });
}

Result<QString> Exchange::printed(const FileOffer &offer, const Row &row)
{
    return m_printers.print(row.path, offer.fileName, offer.write).transform([&row] {
        return tr("“%1” prints it now.").arg(row.path);
    });
}

QString Exchange::pictogramOf(const Row &row) const
{
    if (row.printer) {
        return u"print"_s;
    }
    if (!isWriting()) {
        return u"lesson"_s;
    }
    return row.removable ? u"usb"_s : u"download"_s;
}

void Exchange::setFailure(const QString &failure)
{
    if (failure != m_failure) {
        m_failure = failure;
        Q_EMIT failureChanged();
    }
}

void Exchange::say(const QString &text)
{
    if (text != m_said) {
        m_said = text;
        Q_EMIT saidChanged();
    }
}

} // namespace PrimTux
