-- Questionnaires in versions, rounds, and what is asked of each region in a round.

CREATE TABLE vragenlijstversie (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    code character varying(200) NOT NULL,
    nummer integer NOT NULL,
    inhoud text NOT NULL,
    status character varying(20) NOT NULL,
    vastgesteld_op timestamp with time zone,
    versie uuid NOT NULL,
    CONSTRAINT pk_vragenlijstversie PRIMARY KEY (id),
    CONSTRAINT fk_vragenlijstversie_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_vragenlijstversie_organisatie_code_nummer ON vragenlijstversie (organisatie, code, nummer);

CREATE TABLE ronde (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    vragenlijst uuid NOT NULL,
    naam character varying(200) NOT NULL,
    peildatum date NOT NULL,
    van date NOT NULL,
    tot_en_met date NOT NULL,
    CONSTRAINT pk_ronde PRIMARY KEY (id),
    CONSTRAINT fk_ronde_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CONSTRAINT fk_ronde_vragenlijst FOREIGN KEY (vragenlijst) REFERENCES vragenlijstversie (id) ON DELETE RESTRICT
);

CREATE INDEX ix_ronde_vragenlijst ON ronde (vragenlijst);

CREATE UNIQUE INDEX ux_ronde_organisatie_peildatum ON ronde (organisatie, peildatum);

CREATE TABLE uitvraag (
    id uuid NOT NULL,
    ronde uuid NOT NULL,
    regio character varying(20) NOT NULL,
    antwoorden text NOT NULL,
    ingediend_op timestamp with time zone,
    door character varying(200),
    namens boolean NOT NULL,
    herinnerd_op date,
    herinneringen integer NOT NULL,
    heropening character varying(4000),
    versie uuid NOT NULL,
    ondertekening_functie character varying(200),
    ondertekening_opmerking character varying(4000),
    ondertekening_regiobreed boolean,
    ondertekening_respondent character varying(30),
    CONSTRAINT pk_uitvraag PRIMARY KEY (id),
    CONSTRAINT fk_uitvraag_ronde FOREIGN KEY (ronde) REFERENCES ronde (id) ON DELETE RESTRICT
);

CREATE INDEX ix_uitvraag_regio ON uitvraag (regio);

CREATE UNIQUE INDEX ux_uitvraag_ronde_regio ON uitvraag (ronde, regio);
