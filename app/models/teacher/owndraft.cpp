// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/owndraft.h"

#include "core/ownactivity.h"
#include "core/text.h"
#include "models/teacher/ownpicture.h"
#include "models/teacher/ownview.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype mostNameCharacters = 200;
constexpr std::size_t mostMatches = 30;

bool matchesAll(const QString &label, const QStringList &words)
{
    const QString text = u' ' + folded(label);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(u' ' + word); });
}

/** What a person types as an address. */
QString completed(const QString &address)
{
    const QString text = address.trimmed();
    return text.isEmpty() || text.contains("://"_L1) ? text : "https://"_L1 + text;
}
} // namespace

OwnDraft::OwnDraft(std::function<std::vector<FilePlace>()> places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
{
}

void OwnDraft::setObjectives(const std::vector<ObjectiveNode> &nodes)
{
    m_nodes = nodes;
    m_labels = ObjectiveLabels(nodes);
    m_tree.setObjectives(nodes);
    update();
}

void OwnDraft::correct(const Content &content, const QJsonObject &words)
{
    open(Kind::Correction, content, words);
}

void OwnDraft::add(Kind kind, const Content &content)
{
    open(kind, content, {});
}

void OwnDraft::open(Kind kind, const Content &content, const QJsonObject &words)
{
    m_kind = kind;
    m_before = content;
    m_content = content;
    m_words = words;
    m_png = words["picture"_L1].toString().toLatin1();
    m_address.clear();
    m_file.clear();
    m_document.reset();
    m_problem.clear();
    m_files.setChoices({});
    setSearch({});
    update();
}

void OwnDraft::setName(const QString &name)
{
    m_content.name = name.left(mostNameCharacters);
    setProblem({});
}

void OwnDraft::setAddress(const QString &address)
{
    m_address = address;
    setProblem({});
}

QString OwnDraft::document() const
{
    return QFileInfo(m_file).fileName();
}

QString OwnDraft::picture() const
{
    return m_png.isEmpty() ? m_content.picture
                           : pictureOfWords({{u"picture"_s, QString::fromLatin1(m_png)}});
}

void OwnDraft::setSearch(const QString &search)
{
    m_search = search;
    std::vector<ChoiceItem> matches;
    if (const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
        !words.isEmpty()) {
        for (const ObjectiveNode &node : m_nodes) {
            if (matches.size() < mostMatches && matchesAll(node.label, words)) {
                matches.push_back({.id = node.id,
                                   .label = node.label,
                                   .detail = m_labels.placeOf(node.id),
                                   .pictogram = {},
                                   .count = -1,
                                   .on = m_content.objectives.contains(node.id)});
            }
        }
    }
    m_matches.setChoices(std::move(matches));
    Q_EMIT searchChanged();
}

bool OwnDraft::isSavable() const
{
    const bool named = !m_content.name.trimmed().isEmpty();
    switch (m_kind) {
    case Kind::Closed:
        return false;
    case Kind::Correction:
        return named && (m_content.levels || m_content.levels == m_before.levels);
    case Kind::Page:
        return named && m_content.levels && !m_address.trimmed().isEmpty();
    case Kind::Document:
        return named && m_content.levels && m_document;
    }
    Q_UNREACHABLE_RETURN(false);
}

QJsonObject OwnDraft::words() const
{
    QJsonObject words = m_words;
    words["id"_L1] = m_content.id;
    const bool isNew = m_kind != Kind::Correction;
    if (isNew || m_content.name != m_before.name) {
        QJsonObject names = words["name"_L1].toObject();
        names[m_content.language] = m_content.name.simplified();
        words["name"_L1] = names;
    }
    if (isNew || m_content.levels != m_before.levels) {
        words["levels"_L1] = QJsonArray::fromStringList(idsOf(m_content.levels));
    }
    if (isNew || m_content.objectives != m_before.objectives) {
        words["objectives"_L1] = QJsonArray::fromStringList(m_content.objectives);
    }
    if (m_png.isEmpty()) {
        words.remove("picture"_L1);
    } else {
        words["picture"_L1] = QString::fromLatin1(m_png);
    }
    if (m_kind == Kind::Page) {
        words["kind"_L1] = u"web"_s;
        words["url"_L1] = completed(m_address);
    }
    if (m_kind == Kind::Document && m_document) {
        words["kind"_L1] = u"document"_s;
        words["opens"_L1] = ownDocumentPath(m_document->name);
    }
    return words;
}

void OwnDraft::toggleLevel(const QString &level)
{
    if (const auto known = levelFromId(level)) {
        m_content.levels.setFlag(*known, !m_content.levels.testFlag(*known));
        update();
    }
}

void OwnDraft::toggleObjective(const QString &objective)
{
    if (m_content.objectives.removeAll(objective) == 0) {
        m_content.objectives << objective;
    }
    update();
    setSearch(m_search);
}

void OwnDraft::lookForPictures()
{
    m_documentsShown = false;
    lookFor(pictureEndings(),
            tr("No picture was found. Plug in a USB stick, or put one in the folder for "
               "documents."));
}

void OwnDraft::lookForDocuments()
{
    m_documentsShown = true;
    lookFor(documentEndings(),
            tr("No document was found. Plug in a USB stick, or put one in the folder for "
               "documents."));
}

void OwnDraft::lookFor(const QStringList &endings, const QString &none)
{
    std::vector<ChoiceItem> files;
    for (const FoundFile &file :
         m_places ? filesIn(m_places(), endings) : std::vector<FoundFile>()) {
        files.push_back({.id = file.path,
                         .label = QFileInfo(file.path).fileName(),
                         .detail = file.place,
                         .pictogram = {},
                         .count = -1,
                         .on = false});
    }
    m_files.setChoices(std::move(files));
    setProblem(m_files.count() > 0 ? QString() : none);
}

void OwnDraft::takeFile(const QString &file)
{
    if (m_documentsShown) {
        takeDocument(file);
    } else {
        takePicture(file);
    }
}

void OwnDraft::takePicture(const QString &file)
{
    const auto png = ownPictureFrom(file);
    if (png) {
        m_png = png->toBase64();
        m_files.setChoices({});
    }
    setProblem(png ? QString() : png.error().message);
}

void OwnDraft::takeDocument(const QString &file)
{
    const auto document = ownDocumentFrom(file);
    if (document) {
        m_document = *document;
        m_file = file;
        if (m_content.name.isEmpty()) {
            m_content.name = QFileInfo(file).completeBaseName().left(mostNameCharacters);
        }
        m_files.setChoices({});
    }
    setProblem(document ? QString() : document.error().message);
}

void OwnDraft::dropPicture()
{
    m_png.clear();
    setProblem({});
}

void OwnDraft::save()
{
    if (m_kind == Kind::Page && !isPageAddress(completed(m_address))) {
        setProblem(
            tr("“%1” is no address of a page. It begins with https:// or http://.").arg(m_address));
    } else if (isSavable()) {
        Q_EMIT saved();
    }
}

void OwnDraft::cancel()
{
    m_kind = Kind::Closed;
    m_document.reset();
    setProblem({});
}

void OwnDraft::update()
{
    std::vector<ChoiceItem> levels;
    levels.reserve(allLevels.size());
    for (const Level level : allLevels) {
        levels.push_back({.id = idOf(level),
                          .label = idOf(level),
                          .detail = {},
                          .pictogram = {},
                          .count = -1,
                          .on = m_content.levels.testFlag(level)});
    }
    m_levels.setChoices(std::move(levels));
    std::vector<ChoiceItem> objectives;
    for (const QString &id : std::as_const(m_content.objectives)) {
        objectives.push_back({.id = id,
                              .label = m_labels.labelOf(id),
                              .detail = m_labels.placeOf(id),
                              .pictogram = {},
                              .count = -1,
                              .on = true});
    }
    m_objectives.setChoices(std::move(objectives));
    std::map<QString, int> offered;
    for (const ObjectiveNode &node : m_nodes) {
        offered.emplace(node.id, 1);
    }
    m_tree.setCounts(std::move(offered), m_content.objectives, m_content.levels);
    setProblem({});
}

void OwnDraft::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace PrimTux
