-- The plans of regions: where an action is done, what a plan says of its themes, its baseline, what is done elsewhere, and its money.

ALTER TABLE actie ADD COLUMN gegevens_schaal character varying(20);

CREATE TABLE themaregel (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    onderdeel character varying(20),
    soort character varying(20) NOT NULL,
    jaar integer,
    partij character varying(200),
    tekst character varying(4000) NOT NULL,
    rang integer NOT NULL,
    CONSTRAINT pk_themaregel PRIMARY KEY (id),
    CONSTRAINT fk_themaregel_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE INDEX ix_themaregel_plan ON themaregel (plan);

CREATE TABLE nulpunt (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    bron character varying(200) NOT NULL,
    positief boolean NOT NULL,
    tekst character varying(4000) NOT NULL,
    rang integer NOT NULL,
    CONSTRAINT pk_nulpunt PRIMARY KEY (id),
    CONSTRAINT fk_nulpunt_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE INDEX ix_nulpunt_plan ON nulpunt (plan);

CREATE TABLE planverband (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    onderdeel character varying(20) NOT NULL,
    tekst character varying(4000) NOT NULL,
    waar character varying(4000) NOT NULL,
    rang integer NOT NULL,
    CONSTRAINT pk_planverband PRIMARY KEY (id),
    CONSTRAINT fk_planverband_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE INDEX ix_planverband_plan ON planverband (plan);

CREATE TABLE begrotingspost (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    onderdeel character varying(20),
    naam character varying(200) NOT NULL,
    dekking text[] NOT NULL,
    rang integer NOT NULL,
    CONSTRAINT pk_begrotingspost PRIMARY KEY (id),
    CONSTRAINT fk_begrotingspost_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_begrotingspost_plan_naam ON begrotingspost (plan, naam);

CREATE TABLE begrotingsbedrag (
    id uuid NOT NULL,
    post uuid NOT NULL,
    jaar integer NOT NULL,
    begroot bigint NOT NULL,
    gepland bigint NOT NULL,
    gerealiseerd bigint,
    voorbehoud boolean NOT NULL,
    versie uuid NOT NULL,
    CONSTRAINT pk_begrotingsbedrag PRIMARY KEY (id),
    CONSTRAINT fk_begrotingsbedrag_post FOREIGN KEY (post) REFERENCES begrotingspost (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_begrotingsbedrag_post_jaar ON begrotingsbedrag (post, jaar);

CREATE TABLE begrotingswijziging (
    id uuid NOT NULL,
    bedrag uuid NOT NULL,
    was bigint NOT NULL,
    wordt bigint NOT NULL,
    reden character varying(4000) NOT NULL,
    op timestamp with time zone NOT NULL,
    door character varying(200) NOT NULL,
    CONSTRAINT pk_begrotingswijziging PRIMARY KEY (id),
    CONSTRAINT fk_begrotingswijziging_bedrag FOREIGN KEY (bedrag) REFERENCES begrotingsbedrag (id) ON DELETE RESTRICT
);

CREATE INDEX ix_begrotingswijziging_bedrag ON begrotingswijziging (bedrag);

CREATE TABLE inkomst (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    bron character varying(200) NOT NULL,
    jaar integer NOT NULL,
    bedrag bigint,
    voorbehoud boolean NOT NULL,
    afgeleid boolean NOT NULL,
    toelichting character varying(4000),
    CONSTRAINT pk_inkomst PRIMARY KEY (id),
    CONSTRAINT fk_inkomst_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_inkomst_plan_bron_jaar ON inkomst (plan, bron, jaar);

CREATE TABLE projectbladbedrag (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    onderdeel character varying(20) NOT NULL,
    jaar integer NOT NULL,
    bedrag bigint NOT NULL,
    toelichting character varying(4000),
    CONSTRAINT pk_projectbladbedrag PRIMARY KEY (id),
    CONSTRAINT fk_projectbladbedrag_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_projectbladbedrag_plan_onderdeel_jaar ON projectbladbedrag (plan, onderdeel, jaar);
