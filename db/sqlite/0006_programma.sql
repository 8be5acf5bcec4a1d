-- The programme: plans with their actions, how each action stood, milestones, and how far each region is with each theme.

CREATE TABLE "plan" (
    "id" TEXT NOT NULL CONSTRAINT "pk_plan" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "gebied" TEXT NULL,
    "naam" TEXT NOT NULL,
    "inleiding" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "tot_en_met" TEXT NOT NULL,
    "bron" TEXT NULL,
    "gedeeld" INTEGER NOT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_plan_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_plan_organisatie_bron" ON "plan" ("organisatie", "bron");

CREATE TABLE "planonderdeel" (
    "id" TEXT NOT NULL CONSTRAINT "pk_planonderdeel" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    CONSTRAINT "fk_planonderdeel_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_planonderdeel_plan_nummer" ON "planonderdeel" ("plan", "nummer");

CREATE TABLE "actie" (
    "id" TEXT NOT NULL CONSTRAINT "pk_actie" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "nummer" TEXT NOT NULL,
    "lijn" TEXT NOT NULL,
    "bouwsteen" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "fase" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "stand_op" TEXT NULL,
    "versie" TEXT NOT NULL,
    "gegevens_begin" TEXT NULL,
    "gegevens_eigenaar" TEXT NULL,
    "gegevens_eind" TEXT NULL,
    "gegevens_partners" TEXT NOT NULL,
    "gegevens_resultaat" TEXT NULL,
    CONSTRAINT "fk_actie_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_actie_plan_nummer" ON "actie" ("plan", "nummer");

CREATE TABLE "actiestand" (
    "id" TEXT NOT NULL CONSTRAINT "pk_actiestand" PRIMARY KEY,
    "actie" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "fase" INTEGER NOT NULL,
    "toelichting" TEXT NULL,
    "bewijs" TEXT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "fk_actiestand_actie" FOREIGN KEY ("actie") REFERENCES "actie" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_actiestand_actie_peildatum" ON "actiestand" ("actie", "peildatum");

CREATE TABLE "mijlpaal" (
    "id" TEXT NOT NULL CONSTRAINT "pk_mijlpaal" PRIMARY KEY,
    "actie" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "gepland" TEXT NOT NULL,
    "gehaald_op" TEXT NULL,
    "bewijs" TEXT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_mijlpaal_actie" FOREIGN KEY ("actie") REFERENCES "actie" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_mijlpaal_actie_gepland" ON "mijlpaal" ("actie", "gepland");

CREATE TABLE "themastand" (
    "id" TEXT NOT NULL CONSTRAINT "pk_themastand" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "regio" TEXT NOT NULL,
    "thema" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "adoptie" TEXT NOT NULL,
    "gekozen" INTEGER NOT NULL,
    "voorbeeldregio" INTEGER NOT NULL,
    "toelichting" TEXT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "namens" INTEGER NOT NULL,
    CONSTRAINT "fk_themastand_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_themastand_organisatie" ON "themastand" ("organisatie");

CREATE INDEX "ix_themastand_regio_thema_peildatum" ON "themastand" ("regio", "thema", "peildatum");

CREATE TABLE "element" (
    "id" TEXT NOT NULL CONSTRAINT "pk_element" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "versie" TEXT NOT NULL,
    "gegevens_bron" TEXT NULL,
    "gegevens_naam" TEXT NOT NULL,
    "gegevens_omschrijving" TEXT NULL,
    "gegevens_onderbouwing" TEXT NULL,
    "gegevens_thema" TEXT NOT NULL,
    CONSTRAINT "fk_element_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_element_organisatie" ON "element" ("organisatie");

CREATE TABLE "elementgebruik" (
    "id" TEXT NOT NULL CONSTRAINT "pk_elementgebruik" PRIMARY KEY,
    "element" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "regio" TEXT NOT NULL,
    "sinds" TEXT NOT NULL,
    "tot" TEXT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_elementgebruik_element" FOREIGN KEY ("element") REFERENCES "element" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_elementgebruik_element_regio" ON "elementgebruik" ("element", "regio") WHERE tot IS NULL;
