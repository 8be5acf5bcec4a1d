-- The record of Schakel as it begins: organisations, people, meldingen, casussen, tasks, hand-overs, audit.
-- The same number in the other folder means the same for the other database.

CREATE TABLE audit_kop (
    organisatie uuid NOT NULL,
    nummer bigint NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT pk_audit_kop PRIMARY KEY (organisatie)
);

CREATE TABLE audit_regel (
    organisatie uuid NOT NULL,
    nummer bigint NOT NULL,
    tijdstip timestamp with time zone NOT NULL,
    actor character varying(100) NOT NULL,
    actie character varying(100) NOT NULL,
    onderwerp character varying(100) NOT NULL,
    betreft text NOT NULL,
    grond character varying(100) NOT NULL,
    resultaat character varying(20) NOT NULL,
    herkomst character varying(100) NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT pk_audit_regel PRIMARY KEY (organisatie, nummer)
);

CREATE TABLE concept (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    medewerker uuid NOT NULL,
    formulier character varying(200) NOT NULL,
    "over" character varying(200) NOT NULL,
    inhoud text NOT NULL,
    begonnen_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    afgerond_als uuid,
    versie uuid NOT NULL,
    CONSTRAINT pk_concept PRIMARY KEY (id)
);

CREATE TABLE inbox_bericht (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    afzender character varying(200) NOT NULL,
    sleutel uuid NOT NULL,
    inhoud_hash character varying(64) NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    status character varying(20) NOT NULL,
    melding uuid,
    CONSTRAINT pk_inbox_bericht PRIMARY KEY (id)
);

CREATE TABLE nummer_reeks (
    organisatie uuid NOT NULL,
    soort character varying(20) NOT NULL,
    jaar integer NOT NULL,
    laatste integer NOT NULL,
    CONSTRAINT pk_nummer_reeks PRIMARY KEY (organisatie, soort, jaar)
);

CREATE TABLE organisatie (
    id uuid NOT NULL,
    code character varying(40) NOT NULL,
    naam character varying(200) NOT NULL,
    soort character varying(60) NOT NULL,
    gemeenten text[] NOT NULL,
    aangesloten boolean NOT NULL,
    deelnemers_besluit integer NOT NULL,
    CONSTRAINT pk_organisatie PRIMARY KEY (id)
);

CREATE TABLE taak (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    soort character varying(40) NOT NULL,
    casus uuid,
    melding uuid,
    overdracht uuid,
    spoed boolean NOT NULL,
    vanaf timestamp with time zone NOT NULL,
    termijn character varying(60),
    uiterlijk date,
    rang integer NOT NULL,
    team uuid,
    medewerker uuid,
    afgedaan_op timestamp with time zone,
    afgedaan_door uuid,
    versie uuid NOT NULL,
    CONSTRAINT pk_taak PRIMARY KEY (id)
);

CREATE TABLE casus (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    geopend_op timestamp with time zone NOT NULL,
    fase character varying(40) NOT NULL,
    team uuid,
    behandelaar uuid,
    wat_speelt character varying(4000),
    wat_speelt_door uuid,
    wat_speelt_op timestamp with time zone,
    gesloten_op timestamp with time zone,
    opgegaan_in uuid,
    versie uuid NOT NULL,
    CONSTRAINT pk_casus PRIMARY KEY (id),
    CONSTRAINT fk_casus_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE contact (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    kanaal character varying(40) NOT NULL,
    door uuid,
    CONSTRAINT pk_contact PRIMARY KEY (id),
    CONSTRAINT fk_contact_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE persoon (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    bekend_sinds timestamp with time zone NOT NULL,
    CONSTRAINT pk_persoon PRIMARY KEY (id),
    CONSTRAINT fk_persoon_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE team (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    naam character varying(200) NOT NULL,
    CONSTRAINT pk_team PRIMARY KEY (id),
    CONSTRAINT fk_team_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE gebeurtenis (
    id uuid NOT NULL,
    casus uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    soort character varying(40) NOT NULL,
    door character varying(200),
    melding uuid,
    overdracht uuid,
    gegevens text[] NOT NULL,
    CONSTRAINT pk_gebeurtenis PRIMARY KEY (id),
    CONSTRAINT fk_gebeurtenis_casus FOREIGN KEY (casus) REFERENCES casus (id) ON DELETE RESTRICT
);

CREATE TABLE zicht (
    id uuid NOT NULL,
    casus uuid NOT NULL,
    organisatie uuid NOT NULL,
    naam character varying(200),
    vanaf timestamp with time zone NOT NULL,
    tot timestamp with time zone,
    CONSTRAINT pk_zicht PRIMARY KEY (id),
    CONSTRAINT fk_zicht_casus FOREIGN KEY (casus) REFERENCES casus (id) ON DELETE RESTRICT,
    CONSTRAINT fk_zicht_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE advies (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    contact uuid NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    kanaal character varying(40) NOT NULL,
    vervolg_op uuid,
    door uuid NOT NULL,
    gegevens_aard text[] NOT NULL,
    gegevens_adviesvrager_naam character varying(200),
    gegevens_adviesvrager_organisatie character varying(200),
    gegevens_adviesvrager_telefoon character varying(40),
    gegevens_duur character varying(60),
    gegevens_gegeven_advies text[] NOT NULL,
    gegevens_gemeente character varying(10),
    gegevens_hoedanigheid character varying(60) NOT NULL,
    CONSTRAINT pk_advies PRIMARY KEY (id),
    CONSTRAINT fk_advies_contact FOREIGN KEY (contact) REFERENCES contact (id) ON DELETE RESTRICT,
    CONSTRAINT fk_advies_vervolg_op FOREIGN KEY (vervolg_op) REFERENCES advies (id) ON DELETE RESTRICT
);

CREATE TABLE betrokkene (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    melding uuid NOT NULL,
    volgnummer integer NOT NULL,
    persoon uuid NOT NULL,
    rol character varying(40) NOT NULL,
    huishouden integer,
    uitgerekende_datum date,
    geinformeerd boolean,
    reden_niet_geinformeerd character varying(60),
    identiteit_achternaam character varying(200),
    identiteit_bsn character varying(20),
    identiteit_bsn_klopt boolean NOT NULL,
    identiteit_geboortedatum character varying(10),
    identiteit_geslacht character varying(20),
    identiteit_partnernaam character varying(200),
    identiteit_tussenvoegsel character varying(40),
    identiteit_voorletters character varying(40),
    identiteit_voornamen character varying(200),
    CONSTRAINT pk_betrokkene PRIMARY KEY (id),
    CONSTRAINT fk_betrokkene_persoon FOREIGN KEY (persoon) REFERENCES persoon (id) ON DELETE RESTRICT
);

CREATE TABLE medewerker (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    team uuid,
    gebruikersnaam character varying(200) NOT NULL,
    naam character varying(200) NOT NULL,
    functie character varying(200) NOT NULL,
    rol character varying(60) NOT NULL,
    actief boolean NOT NULL,
    versie uuid NOT NULL,
    CONSTRAINT pk_medewerker PRIMARY KEY (id),
    CONSTRAINT fk_medewerker_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CONSTRAINT fk_medewerker_team FOREIGN KEY (team) REFERENCES team (id) ON DELETE RESTRICT
);

CREATE TABLE melding (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    casus uuid NOT NULL,
    eigen_casus uuid NOT NULL,
    contact uuid NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    kanaal character varying(40) NOT NULL,
    kenmerk character varying(100),
    uit_advies uuid,
    spoed boolean NOT NULL,
    terugkoppeling_gewenst boolean NOT NULL,
    aard text[] NOT NULL,
    duur character varying(60),
    gemeente character varying(10),
    aanduiding character varying(200) NOT NULL,
    zoeknaam character varying(200) NOT NULL,
    aantal_kinderen integer NOT NULL,
    betrokkenheid character varying(60) NOT NULL,
    eerdere_meldingen integer NOT NULL,
    beoordeeld boolean NOT NULL,
    versie uuid NOT NULL,
    CONSTRAINT pk_melding PRIMARY KEY (id),
    CONSTRAINT fk_melding_casus FOREIGN KEY (casus) REFERENCES casus (id) ON DELETE RESTRICT,
    CONSTRAINT fk_melding_contact FOREIGN KEY (contact) REFERENCES contact (id) ON DELETE RESTRICT,
    CONSTRAINT fk_melding_uit_advies FOREIGN KEY (uit_advies) REFERENCES advies (id) ON DELETE RESTRICT
);

CREATE TABLE adres (
    id uuid NOT NULL,
    betrokkene uuid NOT NULL,
    gegevens_buitenland character varying(500),
    gegevens_geheim boolean NOT NULL,
    gegevens_geheim_grond character varying(60),
    gegevens_huisnummer integer,
    gegevens_land character varying(10) NOT NULL,
    gegevens_plaats character varying(200),
    gegevens_postcode character varying(20),
    gegevens_straat character varying(200),
    gegevens_toevoeging character varying(20),
    CONSTRAINT pk_adres PRIMARY KEY (id),
    CONSTRAINT fk_adres_betrokkene FOREIGN KEY (betrokkene) REFERENCES betrokkene (id) ON DELETE RESTRICT
);

CREATE TABLE koppeling (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    betrokkene uuid NOT NULL,
    eerder uuid NOT NULL,
    persoon uuid NOT NULL,
    sterk boolean NOT NULL,
    redenen text[] NOT NULL,
    voorgesteld_op timestamp with time zone NOT NULL,
    status character varying(20) NOT NULL,
    beslist_door uuid,
    beslist_op timestamp with time zone,
    versie uuid NOT NULL,
    CONSTRAINT pk_koppeling PRIMARY KEY (id),
    CONSTRAINT fk_koppeling_betrokkene FOREIGN KEY (betrokkene) REFERENCES betrokkene (id) ON DELETE RESTRICT,
    CONSTRAINT fk_koppeling_eerder FOREIGN KEY (eerder) REFERENCES betrokkene (id) ON DELETE RESTRICT
);

CREATE TABLE radar_sleutel (
    organisatie uuid NOT NULL,
    sleutel character varying(64) NOT NULL,
    betrokkene uuid NOT NULL,
    CONSTRAINT pk_radar_sleutel PRIMARY KEY (organisatie, sleutel, betrokkene),
    CONSTRAINT fk_radar_sleutel_betrokkene FOREIGN KEY (betrokkene) REFERENCES betrokkene (id) ON DELETE CASCADE
);

CREATE TABLE relatie (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    van uuid NOT NULL,
    naar uuid NOT NULL,
    soort character varying(40) NOT NULL,
    gezag character varying(20),
    CONSTRAINT pk_relatie PRIMARY KEY (id),
    CONSTRAINT fk_relatie_naar FOREIGN KEY (naar) REFERENCES betrokkene (id) ON DELETE RESTRICT,
    CONSTRAINT fk_relatie_van FOREIGN KEY (van) REFERENCES betrokkene (id) ON DELETE RESTRICT
);

CREATE TABLE veilig_contact (
    id uuid NOT NULL,
    betrokkene uuid NOT NULL,
    telefoon character varying(40),
    email character varying(200),
    wijzen text[] NOT NULL,
    uitleg character varying(1000),
    CONSTRAINT pk_veilig_contact PRIMARY KEY (id),
    CONSTRAINT fk_veilig_contact_betrokkene FOREIGN KEY (betrokkene) REFERENCES betrokkene (id) ON DELETE RESTRICT
);

CREATE TABLE melder (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    gegevens_afschermen boolean NOT NULL,
    gegevens_afschermgrond character varying(60),
    gegevens_beroepsmatig boolean NOT NULL,
    gegevens_email character varying(200),
    gegevens_functie character varying(200),
    gegevens_hoedanigheid character varying(60) NOT NULL,
    gegevens_naam character varying(200),
    gegevens_organisatie character varying(200),
    gegevens_telefoon character varying(40),
    CONSTRAINT pk_melder PRIMARY KEY (id),
    CONSTRAINT fk_melder_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT
);

CREATE TABLE overdracht_aanbod (
    id uuid NOT NULL,
    van uuid NOT NULL,
    naar uuid NOT NULL,
    casus uuid NOT NULL,
    melding uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    document text NOT NULL,
    monitoren boolean NOT NULL,
    aangeboden_op timestamp with time zone NOT NULL,
    aangeboden_door uuid NOT NULL,
    status character varying(20) NOT NULL,
    bekeken_op timestamp with time zone,
    beslist_op timestamp with time zone,
    beslist_door character varying(200),
    bevestiging character varying(4000),
    reden character varying(60),
    toelichting character varying(4000),
    herinneringen integer NOT NULL,
    laatst_herinnerd_op timestamp with time zone,
    versie uuid NOT NULL,
    voorbeeld_aantal_kinderen integer NOT NULL,
    voorbeeld_aard text[] NOT NULL,
    voorbeeld_gemeente character varying(10),
    voorbeeld_gevraagd text[] NOT NULL,
    voorbeeld_reactie_voor date NOT NULL,
    voorbeeld_spoed boolean NOT NULL,
    CONSTRAINT pk_overdracht_aanbod PRIMARY KEY (id),
    CONSTRAINT fk_overdracht_aanbod_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT,
    CONSTRAINT fk_overdracht_aanbod_naar FOREIGN KEY (naar) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CONSTRAINT fk_overdracht_aanbod_van FOREIGN KEY (van) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE TABLE uitspraak (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    soort character varying(40) NOT NULL,
    tekst character varying(100000) NOT NULL,
    bron character varying(20) NOT NULL,
    bron_betrokkene uuid,
    "over" uuid[] NOT NULL,
    gebeurd_op timestamp with time zone,
    locatie character varying(200),
    vastgelegd_op timestamp with time zone NOT NULL,
    CONSTRAINT pk_uitspraak PRIMARY KEY (id),
    CONSTRAINT fk_uitspraak_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT
);

CREATE TABLE veiligheidsbeoordeling (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    vastgesteld_op timestamp with time zone NOT NULL,
    vastgesteld_door uuid NOT NULL,
    deelnemers uuid[] NOT NULL,
    ingetrokken_op timestamp with time zone,
    ingetrokken_door uuid,
    ingetrokken_reden character varying(4000),
    oordeel_antwoorden text NOT NULL,
    oordeel_besluit character varying(60) NOT NULL,
    oordeel_motivering character varying(4000) NOT NULL,
    oordeel_regionaal character varying(60) NOT NULL,
    oordeel_taxatie character varying(60) NOT NULL,
    oordeel_verantwoordelijke character varying(200) NOT NULL,
    oordeel_vragenlijst character varying(100) NOT NULL,
    CONSTRAINT pk_veiligheidsbeoordeling PRIMARY KEY (id),
    CONSTRAINT fk_veiligheidsbeoordeling_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT
);

CREATE TABLE overdracht_vraag (
    id uuid NOT NULL,
    overdracht uuid NOT NULL,
    tekst character varying(4000) NOT NULL,
    gesteld_door character varying(200) NOT NULL,
    gesteld_op timestamp with time zone NOT NULL,
    antwoord character varying(4000),
    beantwoord_door character varying(200),
    beantwoord_op timestamp with time zone,
    CONSTRAINT pk_overdracht_vraag PRIMARY KEY (id),
    CONSTRAINT fk_overdracht_vraag_overdracht FOREIGN KEY (overdracht) REFERENCES overdracht_aanbod (id) ON DELETE RESTRICT
);

CREATE INDEX ix_adres_betrokkene ON adres (betrokkene);

CREATE INDEX ix_advies_contact ON advies (contact);

CREATE INDEX ix_advies_organisatie_ontvangen_op ON advies (organisatie, ontvangen_op);

CREATE INDEX ix_advies_vervolg_op ON advies (vervolg_op);

CREATE UNIQUE INDEX ux_advies_organisatie_nummer ON advies (organisatie, nummer);

CREATE INDEX ix_audit_regel_organisatie_onderwerp ON audit_regel (organisatie, onderwerp);

CREATE INDEX ix_betrokkene_melding ON betrokkene (melding);

CREATE INDEX ix_betrokkene_persoon ON betrokkene (persoon);

CREATE UNIQUE INDEX ux_casus_organisatie_nummer ON casus (organisatie, nummer);

CREATE INDEX ix_concept_medewerker_formulier_over ON concept (medewerker, formulier, "over");

CREATE INDEX ix_contact_organisatie ON contact (organisatie);

CREATE INDEX ix_gebeurtenis_casus_op ON gebeurtenis (casus, op);

CREATE UNIQUE INDEX ux_inbox_bericht_afzender_sleutel ON inbox_bericht (afzender, sleutel);

CREATE INDEX ix_koppeling_eerder ON koppeling (eerder);

CREATE UNIQUE INDEX ux_koppeling_betrokkene_persoon ON koppeling (betrokkene, persoon);

CREATE INDEX ix_medewerker_organisatie ON medewerker (organisatie);

CREATE INDEX ix_medewerker_team ON medewerker (team);

CREATE UNIQUE INDEX ux_medewerker_gebruikersnaam ON medewerker (gebruikersnaam);

CREATE INDEX ix_melder_melding ON melder (melding);

CREATE INDEX ix_melding_casus ON melding (casus);

CREATE INDEX ix_melding_contact ON melding (contact);

CREATE INDEX ix_melding_organisatie_ontvangen_op ON melding (organisatie, ontvangen_op);

CREATE INDEX ix_melding_uit_advies ON melding (uit_advies);

CREATE UNIQUE INDEX ux_melding_organisatie_nummer ON melding (organisatie, nummer);

CREATE UNIQUE INDEX ux_organisatie_code ON organisatie (code);

CREATE INDEX ix_overdracht_aanbod_melding ON overdracht_aanbod (melding);

CREATE INDEX ix_overdracht_aanbod_naar ON overdracht_aanbod (naar);

CREATE INDEX ix_overdracht_aanbod_van ON overdracht_aanbod (van);

CREATE UNIQUE INDEX ux_overdracht_aanbod_casus ON overdracht_aanbod (casus) WHERE status = 'Aangeboden';

CREATE INDEX ix_overdracht_vraag_overdracht ON overdracht_vraag (overdracht);

CREATE INDEX ix_persoon_organisatie ON persoon (organisatie);

CREATE INDEX ix_radar_sleutel_betrokkene ON radar_sleutel (betrokkene);

CREATE INDEX ix_relatie_melding ON relatie (melding);

CREATE INDEX ix_relatie_naar ON relatie (naar);

CREATE INDEX ix_relatie_van ON relatie (van);

CREATE INDEX ix_taak_casus ON taak (casus);

CREATE INDEX ix_taak_medewerker_soort ON taak (medewerker, soort) WHERE afgedaan_op IS NULL;

CREATE INDEX ix_taak_melding ON taak (melding);

CREATE INDEX ix_taak_organisatie_rang_vanaf_id ON taak (organisatie, rang, vanaf, id) WHERE afgedaan_op IS NULL;

CREATE INDEX ix_taak_organisatie_uiterlijk_team_medewerker_soort_vanaf ON taak (organisatie, uiterlijk, team, medewerker, soort, vanaf) WHERE afgedaan_op IS NULL;

CREATE INDEX ix_taak_overdracht ON taak (overdracht);

CREATE INDEX ix_team_organisatie ON team (organisatie);

CREATE INDEX ix_uitspraak_melding ON uitspraak (melding);

CREATE INDEX ix_veilig_contact_betrokkene ON veilig_contact (betrokkene);

CREATE UNIQUE INDEX ux_veiligheidsbeoordeling_melding ON veiligheidsbeoordeling (melding) WHERE ingetrokken_op IS NULL;

CREATE INDEX ix_zicht_organisatie ON zicht (organisatie);

CREATE UNIQUE INDEX ux_zicht_casus ON zicht (casus) WHERE tot IS NULL;

