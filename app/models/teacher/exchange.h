// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/fileplaces.h"
#include "models/teacher/printers.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <variant>

namespace PrimTux
{

/** A file that a teacher wants to have on a stick or in a folder. */
struct FileOffer {
    QString title; // "Copy the lesson “Compter” to…"
    QString fileName; // with its suffix
    std::function<Result<void>(const QString &path)> write;
    bool printable = false; // printers take it, too
};

/** A file that a teacher wants to take from there. */
struct FileQuestion {
    QString title; // "Open a lesson"
    QStringList suffixes;
    std::function<Result<QString>(const QString &path)> read; // gives what to say of it; or nothing
};

/**
 * The exchange of files with sticks and folders, without a file dialog: what is plugged in and
 * holds files of the kind is listed, while it is open anew every other second.
 */
class Exchange : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool writing READ isWriting NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY openChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged FINAL)

public:
    enum Role : quint16 {
        NameRole = Qt::UserRole,
        DetailRole,
        PictogramRole,
    };

    explicit Exchange(std::function<std::vector<FilePlace>()> places = filePlacesOfThisPc,
                      QObject *parent = nullptr);
    ~Exchange() override;

    void offer(FileOffer offer);
    void ask(FileQuestion question);

    [[nodiscard]] bool isOpen() const { return !std::holds_alternative<std::monostate>(m_matter); }
    [[nodiscard]] bool isWriting() const { return std::holds_alternative<FileOffer>(m_matter); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /** Why what was chosen did not go; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }
    /** What was done last: "“Compter.ptxlesson” is on USB stick “CLE” now." */
    [[nodiscard]] QString said() const { return m_said; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Writes to this place, or reads this file; closes if that went well. */
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void close();
    /** What was said has been read. */
    Q_INVOKABLE void hush() { say({}); }
    void say(const QString &text);

Q_SIGNALS:
    void openChanged();
    void countChanged();
    void failureChanged();
    void saidChanged();

private:
    struct Row {
        QString path; // of the folder or the file
        QString name;
        QString detail;
        bool removable = false;
        bool printer = false; // the path is its name

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QString pictogramOf(const Row &row) const;
    void begin(std::variant<std::monostate, FileOffer, FileQuestion> matter);
    [[nodiscard]] std::vector<Row> rowsNow() const;
    void look();
    [[nodiscard]] Result<QString> done(const Row &row);
    [[nodiscard]] static Result<QString> written(const FileOffer &offer, const Row &row);
    [[nodiscard]] Result<QString> printed(const FileOffer &offer, const Row &row);
    void setFailure(const QString &failure);

    std::function<std::vector<FilePlace>()> m_places;
    std::variant<std::monostate, FileOffer, FileQuestion> m_matter;
    std::vector<Row> m_rows;
    Printers m_printers;
    QTimer m_again;
    QString m_failure;
    QString m_said;
};

} // namespace PrimTux
