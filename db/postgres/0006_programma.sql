-- The programme: plans with their actions, how each action stood, milestones, and how far each region is with each theme.

CREATE TABLE plan (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    soort character varying(20) NOT NULL,
    gebied character varying(20),
    naam character varying(200) NOT NULL,
    inleiding character varying(4000) NOT NULL,
    van date NOT NULL,
    tot_en_met date NOT NULL,
    bron character varying(200),
    gedeeld boolean NOT NULL,
    versie uuid NOT NULL,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT fk_plan_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_plan_organisatie_bron ON plan (organisatie, bron);

CREATE TABLE planonderdeel (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    naam character varying(200) NOT NULL,
    rang integer NOT NULL,
    CONSTRAINT pk_planonderdeel PRIMARY KEY (id),
    CONSTRAINT fk_planonderdeel_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_planonderdeel_plan_nummer ON planonderdeel (plan, nummer);

CREATE TABLE actie (
    id uuid NOT NULL,
    plan uuid NOT NULL,
    organisatie uuid NOT NULL,
    nummer character varying(20) NOT NULL,
    lijn character varying(20) NOT NULL,
    bouwsteen character varying(20) NOT NULL,
    rang integer NOT NULL,
    tekst character varying(4000) NOT NULL,
    fase integer NOT NULL,
    status character varying(20) NOT NULL,
    stand_op date,
    versie uuid NOT NULL,
    gegevens_begin date,
    gegevens_eigenaar character varying(200),
    gegevens_eind date,
    gegevens_partners text[] NOT NULL,
    gegevens_resultaat character varying(4000),
    CONSTRAINT pk_actie PRIMARY KEY (id),
    CONSTRAINT fk_actie_plan FOREIGN KEY (plan) REFERENCES plan (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_actie_plan_nummer ON actie (plan, nummer);

CREATE TABLE actiestand (
    id uuid NOT NULL,
    actie uuid NOT NULL,
    peildatum date NOT NULL,
    status character varying(20) NOT NULL,
    fase integer NOT NULL,
    toelichting character varying(4000),
    bewijs character varying(4000),
    op timestamp with time zone NOT NULL,
    door character varying(200) NOT NULL,
    CONSTRAINT pk_actiestand PRIMARY KEY (id),
    CONSTRAINT fk_actiestand_actie FOREIGN KEY (actie) REFERENCES actie (id) ON DELETE RESTRICT
);

CREATE INDEX ix_actiestand_actie_peildatum ON actiestand (actie, peildatum);

CREATE TABLE mijlpaal (
    id uuid NOT NULL,
    actie uuid NOT NULL,
    omschrijving character varying(4000) NOT NULL,
    gepland date NOT NULL,
    gehaald_op date,
    bewijs character varying(4000),
    versie uuid NOT NULL,
    CONSTRAINT pk_mijlpaal PRIMARY KEY (id),
    CONSTRAINT fk_mijlpaal_actie FOREIGN KEY (actie) REFERENCES actie (id) ON DELETE RESTRICT
);

CREATE INDEX ix_mijlpaal_actie_gepland ON mijlpaal (actie, gepland);

CREATE TABLE themastand (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    regio character varying(20) NOT NULL,
    thema character varying(60) NOT NULL,
    peildatum date NOT NULL,
    adoptie character varying(20) NOT NULL,
    gekozen boolean NOT NULL,
    voorbeeldregio boolean NOT NULL,
    toelichting character varying(4000),
    op timestamp with time zone NOT NULL,
    door character varying(200) NOT NULL,
    namens boolean NOT NULL,
    CONSTRAINT pk_themastand PRIMARY KEY (id),
    CONSTRAINT fk_themastand_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE INDEX ix_themastand_organisatie ON themastand (organisatie);

CREATE INDEX ix_themastand_regio_thema_peildatum ON themastand (regio, thema, peildatum);

CREATE TABLE element (
    id uuid NOT NULL,
    organisatie uuid NOT NULL,
    versie uuid NOT NULL,
    gegevens_bron character varying(4000),
    gegevens_naam character varying(200) NOT NULL,
    gegevens_omschrijving character varying(4000),
    gegevens_onderbouwing character varying(4000),
    gegevens_thema character varying(60) NOT NULL,
    CONSTRAINT pk_element PRIMARY KEY (id),
    CONSTRAINT fk_element_organisatie FOREIGN KEY (organisatie) REFERENCES organisatie (id) ON DELETE RESTRICT
);

CREATE INDEX ix_element_organisatie ON element (organisatie);

CREATE TABLE elementgebruik (
    id uuid NOT NULL,
    element uuid NOT NULL,
    organisatie uuid NOT NULL,
    regio character varying(20) NOT NULL,
    sinds date NOT NULL,
    tot date,
    versie uuid NOT NULL,
    CONSTRAINT pk_elementgebruik PRIMARY KEY (id),
    CONSTRAINT fk_elementgebruik_element FOREIGN KEY (element) REFERENCES element (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_elementgebruik_element_regio ON elementgebruik (element, regio) WHERE tot IS NULL;
