-- Questionnaires in versions, rounds, and what is asked of each region in a round.

CREATE TABLE "vragenlijstversie" (
    "id" TEXT NOT NULL CONSTRAINT "pk_vragenlijstversie" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "inhoud" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "vastgesteld_op" TEXT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_vragenlijstversie_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_vragenlijstversie_organisatie_code_nummer" ON "vragenlijstversie" ("organisatie", "code", "nummer");

CREATE TABLE "ronde" (
    "id" TEXT NOT NULL CONSTRAINT "pk_ronde" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "vragenlijst" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "tot_en_met" TEXT NOT NULL,
    CONSTRAINT "fk_ronde_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_ronde_vragenlijst" FOREIGN KEY ("vragenlijst") REFERENCES "vragenlijstversie" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_ronde_vragenlijst" ON "ronde" ("vragenlijst");

CREATE UNIQUE INDEX "ux_ronde_organisatie_peildatum" ON "ronde" ("organisatie", "peildatum");

CREATE TABLE "uitvraag" (
    "id" TEXT NOT NULL CONSTRAINT "pk_uitvraag" PRIMARY KEY,
    "ronde" TEXT NOT NULL,
    "regio" TEXT NOT NULL,
    "antwoorden" TEXT NOT NULL,
    "ingediend_op" TEXT NULL,
    "door" TEXT NULL,
    "namens" INTEGER NOT NULL,
    "herinnerd_op" TEXT NULL,
    "herinneringen" INTEGER NOT NULL,
    "heropening" TEXT NULL,
    "versie" TEXT NOT NULL,
    "ondertekening_functie" TEXT NULL,
    "ondertekening_opmerking" TEXT NULL,
    "ondertekening_regiobreed" INTEGER NULL,
    "ondertekening_respondent" TEXT NULL,
    CONSTRAINT "fk_uitvraag_ronde" FOREIGN KEY ("ronde") REFERENCES "ronde" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_uitvraag_regio" ON "uitvraag" ("regio");

CREATE UNIQUE INDEX "ux_uitvraag_ronde_regio" ON "uitvraag" ("ronde", "regio");
