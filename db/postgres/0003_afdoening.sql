-- A melding that needs no veiligheidsbeoordeling is set aside, with the ground; withdrawn and never overwritten.

ALTER TABLE melding ADD COLUMN afdoening character varying(60);

CREATE TABLE afdoening (
    id uuid NOT NULL,
    melding uuid NOT NULL,
    soort character varying(60) NOT NULL,
    ontvanger character varying(200),
    toelichting character varying(4000) NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    ingetrokken_op timestamp with time zone,
    ingetrokken_door uuid,
    ingetrokken_reden character varying(4000),
    CONSTRAINT pk_afdoening PRIMARY KEY (id),
    CONSTRAINT fk_afdoening_melding FOREIGN KEY (melding) REFERENCES melding (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_afdoening_melding ON afdoening (melding) WHERE ingetrokken_op IS NULL;
