-- The audit log only grows, and its head follows its last line (ADR-0003).

CREATE FUNCTION audit_regel_volgt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE audit_kop SET hash = NEW.hash WHERE organisatie = NEW.organisatie AND nummer = NEW.nummer;
  RETURN NULL;
END $$;

CREATE TRIGGER audit_regel_volgt AFTER INSERT ON audit_regel
  FOR EACH ROW EXECUTE FUNCTION audit_regel_volgt();

CREATE FUNCTION audit_regel_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_regel is append-only';
END $$;

CREATE TRIGGER audit_regel_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_regel
  FOR EACH STATEMENT EXECUTE FUNCTION audit_regel_blijft();
