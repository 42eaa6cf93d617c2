// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/choicemodel.h"
#include "models/teacher/fileplaces.h"
#include "models/teacher/objectivelabels.h"
#include "models/teacher/objectivetreemodel.h"
#include "models/teacher/ownupload.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace PrimTux
{

/**
 * The sheet on which a teacher says something of an activity, or adds a page or a document of her
 * own. Nothing is kept before it is saved.
 */
class OwnDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the catalogue")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString document READ document NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(bool ownPicture READ hasOwnPicture NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool savable READ isSavable NOTIFY changed FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *matches READ matches CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ChoiceModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ObjectiveTreeModel *tree READ tree CONSTANT FINAL)

public:
    enum class Kind : quint8 {
        Closed,
        Correction,
        Page,
        Document,
    };
    Q_ENUM(Kind)

    /** What is said of an activity, or will be. */
    struct Content {
        QString id;
        QString name;
        Levels levels;
        QStringList objectives;
        QString picture; // for an Image
        QString language; // of the name

        friend bool operator==(const Content &, const Content &) = default;
    };

    /** @p places: where teachers have their files. */
    explicit OwnDraft(std::function<std::vector<FilePlace>()> places, QObject *parent = nullptr);

    /** Objectives that are chosen from: of one framework. */
    void setObjectives(const std::vector<ObjectiveNode> &nodes);
    /** Opens it for an activity of which @p words are the classroom's. */
    void correct(const Content &content, const QJsonObject &words);
    /** Opens it for something new. */
    void add(Kind kind, const Content &content);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString name() const { return m_content.name; }
    void setName(const QString &name);
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    /** The name of the file that becomes a document. */
    [[nodiscard]] QString document() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] bool hasOwnPicture() const { return !m_png.isEmpty(); }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /** Why what was just done cannot be; usually empty. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] ChoiceModel *levels() { return &m_levels; }
    [[nodiscard]] ChoiceModel *objectives() { return &m_objectives; }
    /** The objectives that the search finds. */
    [[nodiscard]] ChoiceModel *matches() { return &m_matches; }
    /** The files to choose from, where somebody asked for some. */
    [[nodiscard]] ChoiceModel *files() { return &m_files; }
    [[nodiscard]] ObjectiveTreeModel *tree() { return &m_tree; }

    /** What is to be said from now on, in the words of catalogue documents. */
    [[nodiscard]] QJsonObject words() const;
    [[nodiscard]] const std::optional<DocumentPiece> &content() const { return m_document; }

    Q_INVOKABLE void toggleLevel(const QString &level);
    Q_INVOKABLE void toggleObjective(const QString &objective);
    Q_INVOKABLE void lookForPictures();
    Q_INVOKABLE void lookForDocuments();
    /** A file becomes what was looked for last: the picture, or the document. */
    Q_INVOKABLE void takeFile(const QString &file);
    void takePicture(const QString &file);
    void takeDocument(const QString &file);
    /** The picture that others say. */
    Q_INVOKABLE void dropPicture();
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void searchChanged();
    void saved();

private:
    void open(Kind kind, const Content &content, const QJsonObject &words);
    void update();
    void lookFor(const QStringList &endings, const QString &none);
    void setProblem(const QString &problem);

    std::function<std::vector<FilePlace>()> m_places;
    std::vector<ObjectiveNode> m_nodes;
    ObjectiveLabels m_labels;
    Kind m_kind = Kind::Closed;
    Content m_before;
    Content m_content;
    QJsonObject m_words; // the classroom's before
    QByteArray m_png; // in Base64
    QString m_address;
    QString m_file;
    bool m_documentsShown = false; // the files to choose from are documents
    std::optional<DocumentPiece> m_document;
    QString m_search;
    QString m_problem;
    ChoiceModel m_levels;
    ChoiceModel m_objectives;
    ChoiceModel m_matches;
    ChoiceModel m_files;
    ObjectiveTreeModel m_tree;
};

} // namespace PrimTux
