-- What was promised to Parliament, how it stood, and what each letter says about it.

CREATE TABLE toezegging (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    bron character varying(200),
    status character varying(20) NOT NULL,
    stand_op date,
    versie uuid NOT NULL,
    gegevens_eigenaar character varying(200) NOT NULL,
    gegevens_gedaan_op date,
    gegevens_gelegenheid character varying(200),
    gegevens_kenmerk character varying(200) NOT NULL,
    gegevens_onderwerp character varying(200) NOT NULL,
    gegevens_soort character varying(20) NOT NULL,
    gegevens_tekst character varying(4000) NOT NULL,
    gegevens_uiterlijk date,
    CONSTRAINT pk_toezegging PRIMARY KEY (id),
    CONSTRAINT fk_toezegging_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_toezegging_organisatie_bron ON toezegging (organisatie, bron);

CREATE TABLE toezeggingstand (
    id uuid NOT NULL,
    toezegging uuid NOT NULL,
    peildatum date NOT NULL,
    status character varying(20) NOT NULL,
    tekst character varying(4000) NOT NULL,
    op timestamp with time zone NOT NULL,
    door character varying(200) NOT NULL,
    CONSTRAINT pk_toezeggingstand PRIMARY KEY (id),
    CONSTRAINT fk_toezeggingstand_toezegging FOREIGN KEY (toezegging) REFERENCES toezegging (id) ON DELETE RESTRICT
);

CREATE INDEX ix_toezeggingstand_toezegging_peildatum ON toezeggingstand (toezegging, peildatum);

CREATE TABLE briefalinea (
    id uuid NOT NULL,
    toezegging uuid NOT NULL,
    halfjaar character varying(10) NOT NULL,
    tekst character varying(100000) NOT NULL,
    versie uuid NOT NULL,
    CONSTRAINT pk_briefalinea PRIMARY KEY (id),
    CONSTRAINT fk_briefalinea_toezegging FOREIGN KEY (toezegging) REFERENCES toezegging (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_briefalinea_toezegging_halfjaar ON briefalinea (toezegging, halfjaar);
