// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domainlistmodel.h"
#include "models/layout.h"
#include "models/profilelistmodel.h"
#include "models/tilelistmodel.h"

#include "catalogue/catalogue.h"

#include <QObject>

#include <optional>

namespace PrimTux
{

/** Where a child is in the catalogue: profile, domain, page, and the tile under the focus. */
class Browser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(PrimTux::ProfileListModel *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(PrimTux::DomainListModel *domains READ domains CONSTANT FINAL)
    Q_PROPERTY(PrimTux::TileListModel *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(PrimTux::Layout layout READ layout NOTIFY layoutChanged FINAL)
    Q_PROPERTY(View view READ view NOTIFY layoutChanged FINAL)
    Q_PROPERTY(int footHeight READ footHeight NOTIFY layoutChanged FINAL)
    Q_PROPERTY(int page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pageChanged FINAL)
    Q_PROPERTY(int currentProfile READ currentProfile WRITE setCurrentProfile NOTIFY
                   currentProfileChanged FINAL)
    Q_PROPERTY(
        int currentTile READ currentTile WRITE setCurrentTile NOTIFY currentTileChanged FINAL)
    Q_PROPERTY(int currentDomain READ currentDomain WRITE setCurrentDomain NOTIFY
                   currentDomainChanged FINAL)
    Q_PROPERTY(QString profileName READ profileName NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString character READ character NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool highContrast READ isHighContrast NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool capitals READ isCapitals NOTIFY layoutChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY layoutChanged FINAL)
    Q_PROPERTY(QString domainId READ domainId NOTIFY domainChanged FINAL)
    Q_PROPERTY(QString domainName READ domainName NOTIFY domainChanged FINAL)
    Q_PROPERTY(QColor domainTint READ domainTint NOTIFY domainChanged FINAL)

public:
    /** What the page shows. */
    enum class View : quint8 {
        Domains, // the domains as tiles: the home of the youngest
        Tiles, // the activities of one domain, or of all where there is no domain level
        Nothing, // nothing that a child could start
    };
    Q_ENUM(View)

    explicit Browser(QStringList languages, QObject *parent = nullptr);

    /** Takes another catalogue; profile, domain, page and tile stay where they can. */
    void setCatalogue(const Catalogue *catalogue);
    /** Another size in pixels: the page that holds the first tile of the present one is shown. */
    void setScreen(const QSize &size);
    /** The catalogue gives something else now: page and tile stay where they can. */
    void readAgain();
    [[nodiscard]] const QSize &screen() const { return m_screen; }
    /** The density of the screen as it says, and how much bigger than usual texts are. */
    void setDensity(qreal dpi, qreal textScale);

    /** Whether names can be read aloud: younger children get a loudspeaker on each tile. */
    void setSpeakers(bool shown);

    [[nodiscard]] View view() const { return m_view; }
    /** How many activities there are: for the profile, or for all of them while nobody is chosen.
     */
    [[nodiscard]] int everything() const;
    [[nodiscard]] const Profile *profile() const { return m_profiles.find(m_profileId); }
    [[nodiscard]] int profileCount() const { return m_profiles.count(); }
    /** Whether a domain of the youngest is open: a page of its own. */
    [[nodiscard]] bool isDomainPage() const { return youngest() && m_domain.has_value(); }

    bool openProfile(const QString &id);
    /** Nobody is chosen any more. */
    void closeProfile();
    /** Opens the domain of a row; its first page. */
    void openDomain(int row);
    /** Back to the domains as tiles. */
    void leaveDomain();
    /** Shows the page that holds the first tile of all again. */
    void goHome();
    bool turnTo(int page);

    [[nodiscard]] ProfileListModel *profiles() { return &m_profiles; }
    [[nodiscard]] DomainListModel *domains() { return &m_domains; }
    [[nodiscard]] TileListModel *tiles() { return &m_tiles; }
    [[nodiscard]] const Layout &layout() const { return m_layout; }
    [[nodiscard]] int footHeight() const { return m_footHeight; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentProfile() const { return m_currentProfile; }
    void setCurrentProfile(int row);
    [[nodiscard]] int currentTile() const { return m_currentTile; }
    void setCurrentTile(int row);
    [[nodiscard]] int currentDomain() const { return m_currentDomain; }
    void setCurrentDomain(int row);
    [[nodiscard]] QString profileName() const;
    [[nodiscard]] QString character() const;
    /** The sign of the profile, for an Image. */
    [[nodiscard]] QString picture() const;
    [[nodiscard]] bool isHighContrast() const { return profile() && profile()->highContrast; }
    [[nodiscard]] QString fontFamily() const { return m_layout.lettering.family; }
    [[nodiscard]] bool isCapitals() const { return m_layout.lettering.capitals; }
    /** Without what the profile adds to it: of the teacher's part. */
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    [[nodiscard]] QString domainId() const;
    [[nodiscard]] QString domainName() const;
    [[nodiscard]] QColor domainTint() const;

Q_SIGNALS:
    void layoutChanged();
    void pageChanged();
    void profileChanged();
    void domainChanged();
    void currentProfileChanged();
    void currentTileChanged();
    void currentDomainChanged();

private:
    [[nodiscard]] bool youngest() const;
    [[nodiscard]] LayoutRequest request() const;
    void loadDomains();
    void load(int firstTile);
    [[nodiscard]] TilePage pageAt(int firstTile, int capacity);
    void layOutAgain();
    void fit(std::vector<Tile> tiles);
    void fitDomains();

    QStringList m_languages;
    const Catalogue *m_catalogue = nullptr;
    QSize m_screen{1366, 768};
    qreal m_dpi = 96;
    qreal m_textScale = 1;
    bool m_speakers = false;
    ProfileListModel m_profiles;
    DomainListModel m_domains;
    TileListModel m_tiles;
    Layout m_layout;
    View m_view = View::Nothing;
    QString m_profileId;
    std::optional<Domain> m_domain;
    int m_footHeight = 0;
    int m_page = 0;
    int m_total = 0;
    int m_currentProfile = 0;
    int m_currentTile = 0;
    int m_currentDomain = 0;
};

} // namespace PrimTux
