-- What is over too is found along an index: besluiten that were withdrawn, zicht of before, earlier offers.

CREATE INDEX ix_veiligheidsbeoordeling_melding_ingetrokken_op ON veiligheidsbeoordeling (melding, ingetrokken_op);

CREATE INDEX ix_afdoening_melding_ingetrokken_op ON afdoening (melding, ingetrokken_op);

CREATE INDEX ix_zicht_casus_vanaf ON zicht (casus, vanaf);

CREATE INDEX ix_overdracht_aanbod_casus_aangeboden_op ON overdracht_aanbod (casus, aangeboden_op);

-- Before an account is closed: what its owner has in hand.
CREATE INDEX ix_casus_behandelaar ON casus (behandelaar);
