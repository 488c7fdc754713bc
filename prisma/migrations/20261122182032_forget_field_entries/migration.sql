-- The history of leads' fields can only be appended to, but what a visitor withdraws must leave no trace: this takes out
-- what one message said, of the organisation of the transaction, and nothing else.
CREATE FUNCTION forget_field_entries(lead uuid, message text) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    DELETE FROM lead_field_change c USING message m
    WHERE m."orgId" = current_org() AND m.id = message::uuid AND m."authorKind" = 'visitor'
      AND c."orgId" = m."orgId" AND c."leadId" = lead AND c.entry ->> 'messageId' = message
  $$;
REVOKE ALL ON FUNCTION forget_field_entries(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_field_entries(uuid, text) TO baton_app;
