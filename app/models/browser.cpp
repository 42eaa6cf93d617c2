// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/browser.h"

#include "models/childfont.h"
#include "models/labels.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace PrimTux
{

namespace
{

constexpr int withoutDomains = 6; // up to so many activities the youngest need no domains

Wording wordingOf(const Profile *profile)
{
    return profile != nullptr && profile->layout == 1 ? Wording::Young : Wording::School;
}

template<typename Row>
QStringList namesOf(const std::vector<Row> &rows, QString Row::*name)
{
    return rows | std::views::transform(name) | std::ranges::to<QStringList>();
}

} // namespace

Browser::Browser(QStringList languages, QObject *parent)
    : QObject(parent)
    , m_languages(std::move(languages))
{
}

void Browser::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    m_profiles.setProfiles(catalogue != nullptr ? catalogue->profiles() : std::vector<Profile>(),
                           m_languages);
    if (profile() == nullptr) {
        m_profileId.clear();
        m_domain.reset();
    }
    const int first = m_page * m_layout.capacity;
    loadDomains();
    load(first);
    Q_EMIT profileChanged();
}

void Browser::readAgain()
{
    loadDomains();
    layOutAgain();
}

void Browser::setScreen(const QSize &size)
{
    if (!size.isEmpty() && size != m_screen) {
        m_screen = size;
        layOutAgain();
    }
}

void Browser::setDensity(qreal dpi, qreal textScale)
{
    if (dpi != m_dpi || textScale != m_textScale) {
        m_dpi = dpi;
        m_textScale = textScale;
        layOutAgain();
    }
}

void Browser::setSpeakers(bool shown)
{
    if (shown != m_speakers) {
        m_speakers = shown;
        layOutAgain();
    }
}

void Browser::layOutAgain()
{
    const int first = m_page * m_layout.capacity;
    const int current = first + m_currentTile;
    load(first);
    const int row = current - (m_page * m_layout.capacity);
    setCurrentTile(std::clamp(row, 0, std::max(0, m_tiles.count() - 1)));
}

int Browser::everything() const
{
    if (m_catalogue == nullptr) {
        return 0;
    }
    if (profile() != nullptr) {
        return m_catalogue->page(*profile(), {}, 0, 1).total;
    }
    Levels all;
    for (const Profile &one : m_profiles.profiles()) {
        all |= one.levels;
    }
    return m_catalogue->page(all, {}, 0, 1).total;
}

bool Browser::openProfile(const QString &id)
{
    const Profile *const wanted = m_profiles.find(id);
    if (wanted == nullptr) {
        return false;
    }
    m_profileId = id;
    setCurrentProfile(static_cast<int>(wanted - m_profiles.profiles().data()));
    m_domain.reset();
    loadDomains();
    setCurrentDomain(0);
    setCurrentTile(0);
    load(0);
    Q_EMIT profileChanged();
    return true;
}

void Browser::closeProfile()
{
    m_profileId.clear();
    m_domain.reset();
    loadDomains();
    load(0);
    Q_EMIT profileChanged();
}

void Browser::openDomain(int row)
{
    if (row < 0 || row >= m_domains.count()) {
        return;
    }
    setCurrentDomain(row);
    m_domain = m_domains.domains()[static_cast<std::size_t>(row)].domain;
    setCurrentTile(0);
    load(0);
}

void Browser::leaveDomain()
{
    if (youngest() && m_domain) {
        m_domain.reset();
        setCurrentTile(0);
        load(0);
    }
}

void Browser::goHome()
{
    m_domain.reset();
    loadDomains();
    setCurrentDomain(0);
    setCurrentTile(0);
    load(0);
}

bool Browser::turnTo(int page)
{
    if (page < 0 || page >= pageCount() || page == m_page) {
        return false;
    }
    setCurrentTile(0);
    load(page * m_layout.capacity);
    return true;
}

int Browser::pageCount() const
{
    return m_view == View::Tiles
        ? std::max(1, (m_total + m_layout.capacity - 1) / m_layout.capacity)
        : 1;
}

void Browser::setCurrentProfile(int row)
{
    if (row != m_currentProfile) {
        m_currentProfile = row;
        Q_EMIT currentProfileChanged();
    }
}

void Browser::setCurrentTile(int row)
{
    if (row != m_currentTile) {
        m_currentTile = row;
        Q_EMIT currentTileChanged();
    }
}

void Browser::setCurrentDomain(int row)
{
    if (row != m_currentDomain) {
        m_currentDomain = row;
        Q_EMIT currentDomainChanged();
    }
}

QString Browser::profileName() const
{
    return profile() != nullptr ? textFor(profile()->names, m_languages) : QString();
}

QString Browser::character() const
{
    return profile() != nullptr ? characterOf(*profile()) : fallbackCharacter();
}

QString Browser::picture() const
{
    return profile() != nullptr ? pictureOf(*profile()) : profilePicture(fallbackCharacter());
}

QString Browser::domainId() const
{
    return m_domain ? idOf(*m_domain) : QString();
}

QString Browser::domainName() const
{
    return m_domain ? nameOf(*m_domain, wordingOf(profile())) : QString();
}

QColor Browser::domainTint() const
{
    return m_domain ? tintOf(*m_domain) : QColor(Qt::white);
}

bool Browser::youngest() const
{
    return profile() != nullptr && profile()->layout == 1;
}

LayoutRequest Browser::request() const
{
    const Profile shown = profile() != nullptr ? *profile() : Profile();
    return {.screen = m_screen,
            .dpi = m_dpi,
            .textScale = m_textScale * shown.textSize / 100,
            .style = shown.layout,
            .domains = youngest() ? 0 : m_domains.count(),
            .lettering = {.family = familyOfFont(shown.font), .capitals = shown.capitals},
            .speakers = m_speakers};
}

void Browser::loadDomains()
{
    std::vector<FittedDomain> rows;
    if (m_catalogue != nullptr && profile() != nullptr) {
        for (const Domain domain : m_catalogue->domains(*profile())) {
            rows.push_back(
                {.domain = domain, .name = nameOf(domain, wordingOf(profile())), .label = {}});
        }
    }
    m_domains.setDomains(std::move(rows));
    if (m_domain && m_domains.rowOf(*m_domain) < 0) {
        m_domain.reset();
        m_page = 0;
    }
    if (!m_domain && !youngest() && m_domains.count() > 1) {
        m_domain = m_domains.domains().front().domain;
    }
    if (m_domain) {
        setCurrentDomain(m_domains.rowOf(*m_domain));
    }
}

void Browser::load(int firstTile)
{
    m_page = 0;
    m_total = 0;
    m_view = View::Nothing;
    LayoutRequest wanted = request();
    m_layout = layOut(wanted);
    TilePage tiles;
    if (m_catalogue != nullptr && profile() != nullptr) {
        const bool home = youngest() && !m_domain;
        tiles = pageAt(firstTile, home ? withoutDomains : m_layout.capacity);
        m_total = tiles.total;
        wanted.domainsFirst = home && m_total > withoutDomains && m_domains.count() > 1;
        wanted.tiles = wanted.domainsFirst ? m_domains.count() : m_total;
        if (m_total > 0) {
            m_view = wanted.domainsFirst ? View::Domains : View::Tiles;
        }
        const int asked = home ? withoutDomains : m_layout.capacity;
        m_layout = layOut(wanted);
        // How many there are may change how many fit on a page.
        if (m_view == View::Tiles && m_layout.capacity != asked
            && m_total > std::min(asked, m_layout.capacity)) {
            tiles = pageAt(firstTile, m_layout.capacity);
        }
    }
    if (m_view != View::Tiles) {
        tiles.tiles.clear();
    }
    fit(std::move(tiles.tiles));
    fitDomains();
    Q_EMIT layoutChanged();
    Q_EMIT pageChanged();
    Q_EMIT domainChanged();
}

// The page of @p capacity tiles that holds the first tile; the last one if that is not there any
// more.
TilePage Browser::pageAt(int firstTile, int capacity)
{
    m_page = firstTile / capacity;
    TilePage tiles = m_catalogue->page(*profile(), m_domain, m_page * capacity, capacity);
    if (tiles.tiles.empty() && tiles.total > 0) {
        m_page = (tiles.total - 1) / capacity;
        tiles = m_catalogue->page(*profile(), m_domain, m_page * capacity, capacity);
    }
    return tiles;
}

void Browser::fit(std::vector<Tile> tiles)
{
    Labels labels = labelsOfTiles(namesOf(tiles, &Tile::name), m_layout);
    m_footHeight = labels.footHeight;
    std::vector<FittedTile> fitted;
    fitted.reserve(tiles.size());
    for (std::size_t row = 0; row < tiles.size(); ++row) {
        fitted.push_back({.tile = std::move(tiles[row]), .label = std::move(labels.texts[row])});
    }
    m_tiles.setTiles(std::move(fitted));
}

void Browser::fitDomains()
{
    const bool asTiles = m_view == View::Domains;
    if (!asTiles && m_layout.railWidth == 0) {
        return;
    }
    std::vector<FittedDomain> domains = m_domains.domains();
    const QStringList names = namesOf(domains, &FittedDomain::name);
    Labels labels = asTiles ? labelsOfDomains(names, m_layout) : labelsOfRail(names, m_layout);
    if (asTiles) {
        m_footHeight = labels.footHeight;
    }
    for (std::size_t row = 0; row < domains.size(); ++row) {
        domains[row].label = std::move(labels.texts[row]);
    }
    m_domains.setDomains(std::move(domains));
}

} // namespace PrimTux
