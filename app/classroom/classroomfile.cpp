// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroomfile.h"

#include "classroom/copies.h"
#include "classroom/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ClassroomFileText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Classroom)
};

// Primary result codes of SQLite.
enum class SqliteCode : quint8 {
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    CannotOpen = 14,
    NotADatabase = 26,
};

SqliteCode codeOf(const QSqlError &error)
{
    return static_cast<SqliteCode>(error.nativeErrorCode().toInt() & 0xff);
}

QSqlDatabase newConnection()
{
    static std::atomic<int> number = 0;
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, u"classroom-%1"_s.arg(++number));
}

// EXTRA is FULL and the folder: else a power cut could bring the journal, and with it the state
// before the last save, back.
const QStringList &writingPragmas()
{
    static const QStringList all{u"PRAGMA journal_mode = DELETE"_s,
                                 u"PRAGMA synchronous = EXTRA"_s,
                                 u"PRAGMA foreign_keys = ON"_s};
    return all;
}

QString journalOf(const QString &file)
{
    return file + "-journal"_L1;
}
} // namespace

ClassroomFile::ClassroomFile(QString path)
    : m_path(std::move(path))
    , m_database(newConnection())
{
}

ClassroomFile::~ClassroomFile()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<ClassroomFile>> ClassroomFile::open(const QString &path,
                                                           ClassroomAccess access)
{
    return open(path, access, {.application = classroomApplication, .version = classroomVersion});
}

Result<std::unique_ptr<ClassroomFile>>
ClassroomFile::open(const QString &path, ClassroomAccess access, const FileKind &kind)
{
    std::unique_ptr<ClassroomFile> file(new ClassroomFile(path));
    auto opened = file->opened(path, access);
    if (!opened && access == ClassroomAccess::ReadOnly
        && (codeOf(opened.error()) == SqliteCode::ReadOnly
            || codeOf(opened.error()) == SqliteCode::CannotOpen)) {
        opened = file->openedCopy();
    }
    if (!opened) {
        return std::unexpected(file->errorOf(opened.error()));
    }
    return file->judged(kind).transform([&file] { return std::move(file); });
}

std::expected<void, QSqlError> ClassroomFile::opened(const QString &file, ClassroomAccess access)
{
    m_database.close();
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(access == ClassroomAccess::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open()) {
        return std::unexpected(m_database.lastError());
    }
    if (access == ClassroomAccess::ReadWrite) {
        for (const QString &pragma : writingPragmas()) {
            if (const auto done = tried(pragma, {}); !done) {
                return std::unexpected(done.error());
            }
        }
    }
    // The first look at what is in it.
    return tried(u"PRAGMA user_version"_s, {}).transform([](const QSqlQuery &) { });
}

// The journal says what the copy was before: SQLite takes back there what it may not here.
std::expected<void, QSqlError> ClassroomFile::openedCopy()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString file = folder->filePath(u"classroom.sqlite"_s);
    const bool copied
        = QFile::copy(journalOf(m_path), journalOf(file)) && QFile::copy(m_path, file);
    if (!copied || !QFileInfo::exists(journalOf(m_path))) {
        return opened(m_path, ClassroomAccess::ReadOnly); // it was taken back meanwhile
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(journalOf(file), QFile::ReadOwner | QFile::WriteOwner);
    m_copy = std::move(folder);
    return opened(file, ClassroomAccess::ReadWrite);
}

Result<void> ClassroomFile::judged(const FileKind &kind) const
{
    auto answer = ask(u"SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                      "FROM pragma_application_id, pragma_user_version"_s);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    answer->next();
    const bool ours = answer->value(0).toInt() == kind.application;
    const bool empty = answer->value(0).toInt() == 0 && answer->value(2).toInt() == 0;
    if (!ours && !empty) {
        return std::unexpected(
            Error{ClassroomFileText::tr("The file %1 is not a classroom of the menu; it is left as "
                                        "it is. Move it to another place.")
                      .arg(m_path)});
    }
    if (answer->value(1).toInt() > kind.version) {
        return std::unexpected(
            Error{ClassroomFileText::tr("The classroom %1 was made by a newer version of the menu; "
                                        "this version cannot read it. Update the menu.")
                      .arg(m_path)});
    }
    return {};
}

Result<int> ClassroomFile::version() const
{
    return ask(u"PRAGMA user_version"_s).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

std::expected<QSqlQuery, QSqlError> ClassroomFile::tried(const QString &statement,
                                                         const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return std::unexpected(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return std::unexpected(query.lastError());
    }
    return query;
}

Result<QSqlQuery> ClassroomFile::ask(const QString &statement, const QVariantList &values) const
{
    return tried(statement, values).transform_error([this](const QSqlError &error) {
        return errorOf(error);
    });
}

Result<void> ClassroomFile::run(const QString &statement, const QVariantList &values) const
{
    return ask(statement, values).transform([](const QSqlQuery &) { });
}

Result<void> ClassroomFile::together(const std::function<Result<void>()> &work) const
{
    auto done = run(u"BEGIN IMMEDIATE"_s);
    if (!done) {
        return done;
    }
    done = work().and_then([this] { return run(u"COMMIT"_s); });
    if (!done) {
        // The reason is told already, and closing does it too.
        [[maybe_unused]] const Result<void> undone = run(u"ROLLBACK"_s);
    }
    return done;
}

Error ClassroomFile::errorOf(const QSqlError &error) const
{
    switch (codeOf(error)) {
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return damagedClassroom(m_path, error.databaseText());
    case SqliteCode::Busy:
        return {ClassroomFileText::tr("The classroom %1 is being written by another program; try "
                                      "again in a moment.")
                    .arg(m_path)};
    case SqliteCode::ReadOnly:
    case SqliteCode::CannotOpen:
        break;
    }
    return {ClassroomFileText::tr("The classroom %1 cannot be read or written: %2.")
                .arg(m_path, error.databaseText())};
}

} // namespace PrimTux
