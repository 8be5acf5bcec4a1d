-- A hand-over to the people concerned themselves (ADR-0012), and the day of a confirmation in writing.

CREATE TABLE overdracht_betrokkenen (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    besluit uuid NOT NULL,
    met uuid[] NOT NULL,
    afgesproken_op date NOT NULL,
    afspraken character varying(4000) NOT NULL,
    monitoren boolean NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    vastgelegd_door character varying(200) NOT NULL,
    CONSTRAINT pk_overdracht_betrokkenen PRIMARY KEY (id),
    CONSTRAINT fk_overdracht_betrokkenen_besluit FOREIGN KEY (besluit) REFERENCES veiligheidsbeoordeling (id) ON DELETE RESTRICT,
    CONSTRAINT fk_overdracht_betrokkenen_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_overdracht_betrokkenen_besluit ON overdracht_betrokkenen (besluit);

CREATE INDEX ix_overdracht_betrokkenen_melding ON overdracht_betrokkenen (melding);

ALTER TABLE overdracht_aanbod ADD COLUMN bevestigd_op date;
