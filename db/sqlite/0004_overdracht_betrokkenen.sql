-- A hand-over to the people concerned themselves (ADR-0012), and the day of a confirmation in writing.

CREATE TABLE "overdracht_betrokkenen" (
    "id" TEXT NOT NULL CONSTRAINT "pk_overdracht_betrokkenen" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "besluit" TEXT NOT NULL,
    "met" TEXT NOT NULL,
    "afgesproken_op" TEXT NOT NULL,
    "afspraken" TEXT NOT NULL,
    "monitoren" INTEGER NOT NULL,
    "vastgelegd_op" TEXT NOT NULL,
    "vastgelegd_door" TEXT NOT NULL,
    CONSTRAINT "fk_overdracht_betrokkenen_besluit" FOREIGN KEY ("besluit") REFERENCES "veiligheidsbeoordeling" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_overdracht_betrokkenen_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_overdracht_betrokkenen_besluit" ON "overdracht_betrokkenen" ("besluit");

CREATE INDEX "ix_overdracht_betrokkenen_melding" ON "overdracht_betrokkenen" ("melding");

ALTER TABLE "overdracht_aanbod" ADD COLUMN "bevestigd_op" TEXT NULL;
