-- The audit log only grows, and its head follows its last line (ADR-0003).

CREATE TRIGGER audit_regel_volgt AFTER INSERT ON audit_regel
BEGIN
  UPDATE audit_kop SET hash = NEW.hash WHERE organisatie = NEW.organisatie AND nummer = NEW.nummer;
END;

CREATE TRIGGER audit_regel_blijft BEFORE UPDATE ON audit_regel
BEGIN
  SELECT RAISE(ABORT, 'audit_regel is append-only');
END;

CREATE TRIGGER audit_regel_verdwijnt_niet BEFORE DELETE ON audit_regel
BEGIN
  SELECT RAISE(ABORT, 'audit_regel is append-only');
END;
