-- A melding that needs no veiligheidsbeoordeling is set aside, with the ground; withdrawn and never overwritten.

ALTER TABLE "melding" ADD COLUMN "afdoening" TEXT NULL;

CREATE TABLE "afdoening" (
    "id" TEXT NOT NULL CONSTRAINT "pk_afdoening" PRIMARY KEY,
    "melding" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "ontvanger" TEXT NULL,
    "toelichting" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "ingetrokken_op" TEXT NULL,
    "ingetrokken_door" TEXT NULL,
    "ingetrokken_reden" TEXT NULL,
    CONSTRAINT "fk_afdoening_melding" FOREIGN KEY ("melding") REFERENCES "melding" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_afdoening_melding" ON "afdoening" ("melding") WHERE ingetrokken_op IS NULL;
