-- The audit is append-only: the database itself refuses to change or remove what was written.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit is append-only: % on "%" is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON "AuditSeal"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON "AuditSeal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_seal_entry_append_only BEFORE UPDATE OR DELETE ON "AuditSealEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_seal_entry_no_truncate BEFORE TRUNCATE ON "AuditSealEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- A form version is what applicants answered: a change makes the next version instead.
CREATE FUNCTION refuse_form_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A form version never changes: make the next version of "%" instead', OLD."formKey"
    USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER form_version_unchangeable BEFORE UPDATE ON "FormVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_form_version_change();
