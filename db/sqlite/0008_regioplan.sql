-- The plans of regions: where an action is done, what a plan says of its themes, its baseline, what is done elsewhere, and its money.

ALTER TABLE "actie" ADD COLUMN "gegevens_schaal" TEXT NULL;

CREATE TABLE "themaregel" (
    "id" TEXT NOT NULL CONSTRAINT "pk_themaregel" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "onderdeel" TEXT NULL,
    "soort" TEXT NOT NULL,
    "jaar" INTEGER NULL,
    "partij" TEXT NULL,
    "tekst" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    CONSTRAINT "fk_themaregel_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_themaregel_plan" ON "themaregel" ("plan");

CREATE TABLE "nulpunt" (
    "id" TEXT NOT NULL CONSTRAINT "pk_nulpunt" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "positief" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    CONSTRAINT "fk_nulpunt_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_nulpunt_plan" ON "nulpunt" ("plan");

CREATE TABLE "planverband" (
    "id" TEXT NOT NULL CONSTRAINT "pk_planverband" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "onderdeel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "waar" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    CONSTRAINT "fk_planverband_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_planverband_plan" ON "planverband" ("plan");

CREATE TABLE "begrotingspost" (
    "id" TEXT NOT NULL CONSTRAINT "pk_begrotingspost" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "onderdeel" TEXT NULL,
    "naam" TEXT NOT NULL,
    "dekking" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    CONSTRAINT "fk_begrotingspost_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_begrotingspost_plan_naam" ON "begrotingspost" ("plan", "naam");

CREATE TABLE "begrotingsbedrag" (
    "id" TEXT NOT NULL CONSTRAINT "pk_begrotingsbedrag" PRIMARY KEY,
    "post" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "begroot" INTEGER NOT NULL,
    "gepland" INTEGER NOT NULL,
    "gerealiseerd" INTEGER NULL,
    "voorbehoud" INTEGER NOT NULL,
    "versie" TEXT NOT NULL,
    CONSTRAINT "fk_begrotingsbedrag_post" FOREIGN KEY ("post") REFERENCES "begrotingspost" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_begrotingsbedrag_post_jaar" ON "begrotingsbedrag" ("post", "jaar");

CREATE TABLE "begrotingswijziging" (
    "id" TEXT NOT NULL CONSTRAINT "pk_begrotingswijziging" PRIMARY KEY,
    "bedrag" TEXT NOT NULL,
    "was" INTEGER NOT NULL,
    "wordt" INTEGER NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "fk_begrotingswijziging_bedrag" FOREIGN KEY ("bedrag") REFERENCES "begrotingsbedrag" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_begrotingswijziging_bedrag" ON "begrotingswijziging" ("bedrag");

CREATE TABLE "inkomst" (
    "id" TEXT NOT NULL CONSTRAINT "pk_inkomst" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "bedrag" INTEGER NULL,
    "voorbehoud" INTEGER NOT NULL,
    "afgeleid" INTEGER NOT NULL,
    "toelichting" TEXT NULL,
    CONSTRAINT "fk_inkomst_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_inkomst_plan_bron_jaar" ON "inkomst" ("plan", "bron", "jaar");

CREATE TABLE "projectbladbedrag" (
    "id" TEXT NOT NULL CONSTRAINT "pk_projectbladbedrag" PRIMARY KEY,
    "plan" TEXT NOT NULL,
    "onderdeel" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "bedrag" INTEGER NOT NULL,
    "toelichting" TEXT NULL,
    CONSTRAINT "fk_projectbladbedrag_plan" FOREIGN KEY ("plan") REFERENCES "plan" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_projectbladbedrag_plan_onderdeel_jaar" ON "projectbladbedrag" ("plan", "onderdeel", "jaar");
