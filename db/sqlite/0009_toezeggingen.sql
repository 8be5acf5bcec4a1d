-- What was promised to Parliament, how it stood, and what each letter says about it.

CREATE TABLE "toezegging" (
    "id" TEXT NOT NULL CONSTRAINT "pk_toezegging" PRIMARY KEY,
    "organisatie" TEXT NOT NULL,
    "bron" TEXT NULL,
    "status" TEXT NOT NULL,
    "stand_op" TEXT NULL,
    "versie" TEXT NOT NULL,
    "gegevens_eigenaar" TEXT NOT NULL,
    "gegevens_gedaan_op" TEXT NULL,
    "gegevens_gelegenheid" TEXT NULL,
    "gegevens_kenmerk" TEXT NOT NULL,
    "gegevens_onderwerp" TEXT NOT NULL,
    "gegevens_soort" TEXT NOT NULL,
    "gegevens_tekst" TEXT NOT NULL,
    "gegevens_uiterlijk" TEXT NULL,
    CONSTRAINT "fk_toezegging_organisatie" FOREIGN KEY ("organisatie") REFERENCES "organisatie" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_toezegging_organisatie_bron" ON "toezegging" ("organisatie", "bron");

CREATE TABLE "toezeggingstand" (
    "id" TEXT NOT NULL CONSTRAINT "pk_toezeggingstand" PRIMARY KEY,
    "toezegging" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "fk_toezeggingstand_toezegging" FOREIGN KEY ("toezegging") REFERENCES "toezegging" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_toezeggingstand_toezegging_peildatum" ON "toezeggingstand" ("toezegging", "peildatum");

CREATE TABLE "briefalinea" (
    "id" TEXT NOT NULL CONSTRAINT "pk_briefalinea" PRIMARY KEY,
    "toezegging" TEXT NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_briefalinea_toezegging" FOREIGN KEY ("toezegging") REFERENCES "toezegging" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_briefalinea_toezegging_halfjaar" ON "briefalinea" ("toezegging", "halfjaar");
