-- The record of Schakel as it begins: organisations, people, meldingen, casussen, tasks, hand-overs, audit.
-- The same number in the other folder means the same for the other database.

CREATE TABLE "audit_kop" (
    "organisatie" TEXT NOT NULL CONSTRAINT "pk_audit_kop" PRIMARY KEY,
    "nummer" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

CREATE TABLE "audit_regel" (
    "organisatie" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "tijdstip" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "actie" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "betreft" TEXT NOT NULL,
    "grond" TEXT NOT NULL,
    "resultaat" TEXT NOT NULL,
    "herkomst" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "pk_audit_regel" PRIMARY KEY ("organisatie", "nummer")
);

CREATE TABLE "concept" (
    "id" TEXT NOT NULL CONSTRAINT "pk_concept" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "medewerker" TEXT NOT NULL,
    "formulier" TEXT NOT NULL,
    "over" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "begonnen_op" TEXT NOT NULL,
    "gewijzigd_op" TEXT NOT NULL,
    "afgerond_als" TEXT NULL,
    "versie" TEXT NOT NULL
);

CREATE TABLE "inbox_bericht" (
    "id" TEXT NOT NULL CONSTRAINT "pk_inbox_bericht" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "afzender" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud_hash" TEXT NOT NULL,
    "ontvangen_op" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "melding" TEXT NULL
);

CREATE TABLE "nummer_reeks" (
    "organisatie" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "laatste" INTEGER NOT NULL,
    CONSTRAINT "pk_nummer_reeks" PRIMARY KEY ("organisatie", "soort", "jaar")
);

CREATE TABLE "organisatie" (
    "id" TEXT NOT NULL CONSTRAINT "pk_organisatie" PRIMARY KEY,
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "gemeenten" TEXT NOT NULL,
    "aangesloten" INTEGER NOT NULL,
    "deelnemers_besluit" INTEGER NOT NULL
);

CREATE TABLE "taak" (
    "id" TEXT NOT NULL CONSTRAINT "pk_taak" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "casus" TEXT NULL,
    "melding" TEXT NULL,
    "overdracht" TEXT NULL,
    "spoed" INTEGER NOT NULL,
    "vanaf" TEXT NOT NULL,
    "termijn" TEXT NULL,
    "uiterlijk" TEXT NULL,
    "rang" INTEGER NOT NULL,
    "team" TEXT NULL,
    "medewerker" TEXT NULL,
    "afgedaan_op" TEXT NULL,
    "afgedaan_door" TEXT NULL,
    "versie" TEXT NOT NULL
);

CREATE TABLE "casus" (
    "id" TEXT NOT NULL CONSTRAINT "pk_casus" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "geopend_op" TEXT NOT NULL,
    "fase" TEXT NOT NULL,
    "team" TEXT NULL,
    "behandelaar" TEXT NULL,
    "wat_speelt" TEXT NULL,
    "wat_speelt_door" TEXT NULL,
    "wat_speelt_op" TEXT NULL,
    "gesloten_op" TEXT NULL,
    "opgegaan_in" TEXT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_casus_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "contact" (
    "id" TEXT NOT NULL CONSTRAINT "pk_contact" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "ontvangen_op" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "door" TEXT NULL,
    CONSTRAINT "fk_contact_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "persoon" (
    "id" TEXT NOT NULL CONSTRAINT "pk_persoon" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "bekend_sinds" TEXT NOT NULL,
    CONSTRAINT "fk_persoon_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "team" (
    "id" TEXT NOT NULL CONSTRAINT "pk_team" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    CONSTRAINT "fk_team_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "gebeurtenis" (
    "id" TEXT NOT NULL CONSTRAINT "pk_gebeurtenis" PRIMARY KEY,
    "casus" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "door" TEXT NULL,
    "melding" TEXT NULL,
    "overdracht" TEXT NULL,
    "gegevens" TEXT NOT NULL,
    CONSTRAINT "fk_gebeurtenis_casus" FOREIGN KEY ("casus") REFERENCES "casus" ("id") ON DELETE RESTRICT
);

CREATE TABLE "zicht" (
    "id" TEXT NOT NULL CONSTRAINT "pk_zicht" PRIMARY KEY,
    "casus" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "naam" TEXT NULL,
    "vanaf" TEXT NOT NULL,
    "tot" TEXT NULL,
    CONSTRAINT "fk_zicht_casus" FOREIGN KEY ("casus") REFERENCES "casus" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_zicht_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "advies" (
    "id" TEXT NOT NULL CONSTRAINT "pk_advies" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "ontvangen_op" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "vervolg_op" TEXT NULL,
    "door" TEXT NOT NULL,
    "gegevens_aard" TEXT NOT NULL,
    "gegevens_adviesvrager_naam" TEXT NULL,
    "gegevens_adviesvrager_organisatie" TEXT NULL,
    "gegevens_adviesvrager_telefoon" TEXT NULL,
    "gegevens_duur" TEXT NULL,
    "gegevens_gegeven_advies" TEXT NOT NULL,
    "gegevens_gemeente" TEXT NULL,
    "gegevens_hoedanigheid" TEXT NOT NULL,
    CONSTRAINT "fk_advies_contact" FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_advies_vervolg_op" FOREIGN KEY ("vervolg_op") REFERENCES "advies" ("id") ON DELETE RESTRICT
);

CREATE TABLE "betrokkene" (
    "id" TEXT NOT NULL CONSTRAINT "pk_betrokkene" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "melding" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "persoon" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "huishouden" INTEGER NULL,
    "uitgerekende_datum" TEXT NULL,
    "geinformeerd" INTEGER NULL,
    "reden_niet_geinformeerd" TEXT NULL,
    "identiteit_achternaam" TEXT NULL,
    "identiteit_bsn" TEXT NULL,
    "identiteit_bsn_klopt" INTEGER NOT NULL,
    "identiteit_geboortedatum" TEXT NULL,
    "identiteit_geslacht" TEXT NULL,
    "identiteit_partnernaam" TEXT NULL,
    "identiteit_tussenvoegsel" TEXT NULL,
    "identiteit_voorletters" TEXT NULL,
    "identiteit_voornamen" TEXT NULL,
    CONSTRAINT "fk_betrokkene_persoon" FOREIGN KEY ("persoon") REFERENCES "persoon" ("id") ON DELETE RESTRICT
);

CREATE TABLE "medewerker" (
    "id" TEXT NOT NULL CONSTRAINT "pk_medewerker" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "team" TEXT NULL,
    "gebruikersnaam" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "functie" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "actief" INTEGER NOT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_medewerker_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_medewerker_team" FOREIGN KEY ("team") REFERENCES "team" ("id") ON DELETE RESTRICT
);

CREATE TABLE "melding" (
    "id" TEXT NOT NULL CONSTRAINT "pk_melding" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "casus" TEXT NOT NULL,
    "eigen_casus" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "ontvangen_op" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "kenmerk" TEXT NULL,
    "uit_advies" TEXT NULL,
    "spoed" INTEGER NOT NULL,
    "terugkoppeling_gewenst" INTEGER NOT NULL,
    "aard" TEXT NOT NULL,
    "duur" TEXT NULL,
    "gemeente" TEXT NULL,
    "aanduiding" TEXT NOT NULL,
    "zoeknaam" TEXT NOT NULL,
    "aantal_kinderen" INTEGER NOT NULL,
    "betrokkenheid" TEXT NOT NULL,
    "eerdere_meldingen" INTEGER NOT NULL,
    "beoordeeld" INTEGER NOT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_melding_casus" FOREIGN KEY ("casus") REFERENCES "casus" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_melding_contact" FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_melding_uit_advies" FOREIGN KEY ("uit_advies") REFERENCES "advies" ("id") ON DELETE RESTRICT
);

CREATE TABLE "adres" (
    "id" TEXT NOT NULL CONSTRAINT "pk_adres" PRIMARY KEY,
    "betrokkene" TEXT NOT NULL,
    "gegevens_buitenland" TEXT NULL,
    "gegevens_geheim" INTEGER NOT NULL,
    "gegevens_geheim_grond" TEXT NULL,
    "gegevens_huisnummer" INTEGER NULL,
    "gegevens_land" TEXT NOT NULL,
    "gegevens_plaats" TEXT NULL,
    "gegevens_postcode" TEXT NULL,
    "gegevens_straat" TEXT NULL,
    "gegevens_toevoeging" TEXT NULL,
    CONSTRAINT "fk_adres_betrokkene" FOREIGN KEY ("betrokkene") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT
);

CREATE TABLE "koppeling" (
    "id" TEXT NOT NULL CONSTRAINT "pk_koppeling" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "eerder" TEXT NOT NULL,
    "persoon" TEXT NOT NULL,
    "sterk" INTEGER NOT NULL,
    "redenen" TEXT NOT NULL,
    "voorgesteld_op" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "beslist_door" TEXT NULL,
    "beslist_op" TEXT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_koppeling_betrokkene" FOREIGN KEY ("betrokkene") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_koppeling_eerder" FOREIGN KEY ("eerder") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT
);

CREATE TABLE "radar_sleutel" (
    "organisatie" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "betrokkene" TEXT NOT NULL,
    CONSTRAINT "pk_radar_sleutel" PRIMARY KEY ("organisatie", "sleutel", "betrokkene"),
    CONSTRAINT "fk_radar_sleutel_betrokkene" FOREIGN KEY ("betrokkene") REFERENCES "betrokkene" ("id") ON DELETE CASCADE
);

CREATE TABLE "relatie" (
    "id" TEXT NOT NULL CONSTRAINT "pk_relatie" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "naar" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "gezag" TEXT NULL,
    CONSTRAINT "fk_relatie_naar" FOREIGN KEY ("naar") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_relatie_van" FOREIGN KEY ("van") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT
);

CREATE TABLE "veilig_contact" (
    "id" TEXT NOT NULL CONSTRAINT "pk_veilig_contact" PRIMARY KEY,
    "betrokkene" TEXT NOT NULL,
    "telefoon" TEXT NULL,
    "email" TEXT NULL,
    "wijzen" TEXT NOT NULL,
    "uitleg" TEXT NULL,
    CONSTRAINT "fk_veilig_contact_betrokkene" FOREIGN KEY ("betrokkene") REFERENCES "betrokkene" ("id") ON DELETE RESTRICT
);

CREATE TABLE "melder" (
    "id" TEXT NOT NULL CONSTRAINT "pk_melder" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "gegevens_afschermen" INTEGER NOT NULL,
    "gegevens_afschermgrond" TEXT NULL,
    "gegevens_beroepsmatig" INTEGER NOT NULL,
    "gegevens_email" TEXT NULL,
    "gegevens_functie" TEXT NULL,
    "gegevens_hoedanigheid" TEXT NOT NULL,
    "gegevens_naam" TEXT NULL,
    "gegevens_organisatie" TEXT NULL,
    "gegevens_telefoon" TEXT NULL,
    CONSTRAINT "fk_melder_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT
);

CREATE TABLE "overdracht_aanbod" (
    "id" TEXT NOT NULL CONSTRAINT "pk_overdracht_aanbod" PRIMARY KEY,
    "van" TEXT NOT NULL,
    "naar" TEXT NOT NULL,
    "casus" TEXT NOT NULL,
    "melding" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "monitoren" INTEGER NOT NULL,
    "aangeboden_op" TEXT NOT NULL,
    "aangeboden_door" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "bekeken_op" TEXT NULL,
    "beslist_op" TEXT NULL,
    "beslist_door" TEXT NULL,
    "bevestiging" TEXT NULL,
    "reden" TEXT NULL,
    "toelichting" TEXT NULL,
    "herinneringen" INTEGER NOT NULL,
    "laatst_herinnerd_op" TEXT NULL,
    "versie" TEXT NOT NULL,
    "voorbeeld_aantal_kinderen" INTEGER NOT NULL,
    "voorbeeld_aard" TEXT NOT NULL,
    "voorbeeld_gemeente" TEXT NULL,
    "voorbeeld_gevraagd" TEXT NOT NULL,
    "voorbeeld_reactie_voor" TEXT NOT NULL,
    "voorbeeld_spoed" INTEGER NOT NULL,
    CONSTRAINT "fk_overdracht_aanbod_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_overdracht_aanbod_naar" FOREIGN KEY ("naar") REFERENCES "organisatie" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_overdracht_aanbod_van" FOREIGN KEY ("van") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE TABLE "uitspraak" (
    "id" TEXT NOT NULL CONSTRAINT "pk_uitspraak" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "bron_betrokkene" TEXT NULL,
    "over" TEXT NOT NULL,
    "gebeurd_op" TEXT NULL,
    "locatie" TEXT NULL,
    "vastgelegd_op" TEXT NOT NULL,
    CONSTRAINT "fk_uitspraak_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT
);

CREATE TABLE "veiligheidsbeoordeling" (
    "id" TEXT NOT NULL CONSTRAINT "pk_veiligheidsbeoordeling" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "vastgesteld_op" TEXT NOT NULL,
    "vastgesteld_door" TEXT NOT NULL,
    "deelnemers" TEXT NOT NULL,
    "ingetrokken_op" TEXT NULL,
    "ingetrokken_door" TEXT NULL,
    "ingetrokken_reden" TEXT NULL,
    "oordeel_antwoorden" TEXT NOT NULL,
    "oordeel_besluit" TEXT NOT NULL,
    "oordeel_motivering" TEXT NOT NULL,
    "oordeel_regionaal" TEXT NOT NULL,
    "oordeel_taxatie" TEXT NOT NULL,
    "oordeel_verantwoordelijke" TEXT NOT NULL,
    "oordeel_vragenlijst" TEXT NOT NULL,
    CONSTRAINT "fk_veiligheidsbeoordeling_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT
);

CREATE TABLE "overdracht_vraag" (
    "id" TEXT NOT NULL CONSTRAINT "pk_overdracht_vraag" PRIMARY KEY,
    "overdracht" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "gesteld_door" TEXT NOT NULL,
    "gesteld_op" TEXT NOT NULL,
    "antwoord" TEXT NULL,
    "beantwoord_door" TEXT NULL,
    "beantwoord_op" TEXT NULL,
    CONSTRAINT "fk_overdracht_vraag_overdracht" FOREIGN KEY ("overdracht") REFERENCES "overdracht_aanbod" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_adres_betrokkene" ON "adres" ("betrokkene");

CREATE INDEX "ix_advies_contact" ON "advies" ("contact");

CREATE INDEX "ix_advies_organisatie_ontvangen_op" ON "advies" ("organisatie", "ontvangen_op");

CREATE INDEX "ix_advies_vervolg_op" ON "advies" ("vervolg_op");

CREATE UNIQUE INDEX "ux_advies_organisatie_nummer" ON "advies" ("organisatie", "nummer");

CREATE INDEX "ix_audit_regel_organisatie_onderwerp" ON "audit_regel" ("organisatie", "onderwerp");

CREATE INDEX "ix_betrokkene_melding" ON "betrokkene" ("melding");

CREATE INDEX "ix_betrokkene_persoon" ON "betrokkene" ("persoon");

CREATE UNIQUE INDEX "ux_casus_organisatie_nummer" ON "casus" ("organisatie", "nummer");

CREATE INDEX "ix_concept_medewerker_formulier_over" ON "concept" ("medewerker", "formulier", "over");

CREATE INDEX "ix_contact_organisatie" ON "contact" ("organisatie");

CREATE INDEX "ix_gebeurtenis_casus_op" ON "gebeurtenis" ("casus", "op");

CREATE UNIQUE INDEX "ux_inbox_bericht_afzender_sleutel" ON "inbox_bericht" ("afzender", "sleutel");

CREATE INDEX "ix_koppeling_eerder" ON "koppeling" ("eerder");

CREATE UNIQUE INDEX "ux_koppeling_betrokkene_persoon" ON "koppeling" ("betrokkene", "persoon");

CREATE INDEX "ix_medewerker_organisatie" ON "medewerker" ("organisatie");

CREATE INDEX "ix_medewerker_team" ON "medewerker" ("team");

CREATE UNIQUE INDEX "ux_medewerker_gebruikersnaam" ON "medewerker" ("gebruikersnaam");

CREATE INDEX "ix_melder_melding" ON "melder" ("melding");

CREATE INDEX "ix_melding_casus" ON "melding" ("casus");

CREATE INDEX "ix_melding_contact" ON "melding" ("contact");

CREATE INDEX "ix_melding_organisatie_ontvangen_op" ON "melding" ("organisatie", "ontvangen_op");

CREATE INDEX "ix_melding_uit_advies" ON "melding" ("uit_advies");

CREATE UNIQUE INDEX "ux_melding_organisatie_nummer" ON "melding" ("organisatie", "nummer");

CREATE UNIQUE INDEX "ux_organisatie_code" ON "organisatie" ("code");

CREATE INDEX "ix_overdracht_aanbod_melding" ON "overdracht_aanbod" ("melding");

CREATE INDEX "ix_overdracht_aanbod_naar" ON "overdracht_aanbod" ("naar");

CREATE INDEX "ix_overdracht_aanbod_van" ON "overdracht_aanbod" ("van");

CREATE UNIQUE INDEX "ux_overdracht_aanbod_casus" ON "overdracht_aanbod" ("casus") WHERE status = 'Aangeboden';

CREATE INDEX "ix_overdracht_vraag_overdracht" ON "overdracht_vraag" ("overdracht");

CREATE INDEX "ix_persoon_organisatie" ON "persoon" ("organisatie");

CREATE INDEX "ix_radar_sleutel_betrokkene" ON "radar_sleutel" ("betrokkene");

CREATE INDEX "ix_relatie_melding" ON "relatie" ("melding");

CREATE INDEX "ix_relatie_naar" ON "relatie" ("naar");

CREATE INDEX "ix_relatie_van" ON "relatie" ("van");

CREATE INDEX "ix_taak_casus" ON "taak" ("casus");

CREATE INDEX "ix_taak_medewerker_soort" ON "taak" ("medewerker", "soort") WHERE afgedaan_op IS NULL;

CREATE INDEX "ix_taak_melding" ON "taak" ("melding");

CREATE INDEX "ix_taak_organisatie_rang_vanaf_id" ON "taak" ("organisatie", "rang", "vanaf", "id") WHERE afgedaan_op IS NULL;

CREATE INDEX "ix_taak_organisatie_uiterlijk_team_medewerker_soort_vanaf" ON "taak" ("organisatie", "uiterlijk", "team", "medewerker", "soort", "vanaf") WHERE afgedaan_op IS NULL;

CREATE INDEX "ix_taak_overdracht" ON "taak" ("overdracht");

CREATE INDEX "ix_team_organisatie" ON "team" ("organisatie");

CREATE INDEX "ix_uitspraak_melding" ON "uitspraak" ("melding");

CREATE INDEX "ix_veilig_contact_betrokkene" ON "veilig_contact" ("betrokkene");

CREATE UNIQUE INDEX "ux_veiligheidsbeoordeling_melding" ON "veiligheidsbeoordeling" ("melding") WHERE ingetrokken_op IS NULL;

CREATE INDEX "ix_zicht_organisatie" ON "zicht" ("organisatie");

CREATE UNIQUE INDEX "ux_zicht_casus" ON "zicht" ("casus") WHERE tot IS NULL;

