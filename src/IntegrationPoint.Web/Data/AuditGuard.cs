using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Triggers that keep the audit append-only: a row goes only when a signed closing stands for it, and none is ever changed.</summary>
internal static class AuditGuard
{
    private const string Closed = "(SELECT COALESCE(MAX(up_to_seq), 0) FROM audit_closings)";

    // One start at a time: several nodes may come up at once, and CREATE OR REPLACE does not like company.
    private const string Postgres = $$"""
        SELECT pg_advisory_xact_lock(715517);
        CREATE OR REPLACE FUNCTION audit_keep() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' THEN
            IF TG_TABLE_NAME IN ('audit_entries', 'audit_subjects') THEN
              IF OLD.seq <= {{Closed}} THEN RETURN OLD; END IF;
            END IF;
          ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_head' THEN
            IF NEW.seq >= OLD.seq THEN RETURN NEW; END IF;
          END IF;
          RAISE EXCEPTION 'The audit is append-only: % on %', TG_OP, TG_TABLE_NAME;
        END $$;
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_subjects FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_closings FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_marks FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_keys FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_subjects FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_marks FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_closings FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
        CREATE OR REPLACE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_keys FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
        """;

    public static async Task Stand(AppDb db, bool postgres, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlRawAsync(postgres ? Postgres : Sqlite(), ct);
        await transaction.CommitAsync(ct);
    }

    private static string Sqlite() => string.Join('\n',
        Refuse("audit_entries", "UPDATE"), Refuse("audit_entries", "DELETE", $"OLD.seq > {Closed}"),
        Refuse("audit_subjects", "UPDATE"), Refuse("audit_subjects", "DELETE", $"OLD.seq > {Closed}"),
        Refuse("audit_marks", "UPDATE"), Refuse("audit_marks", "DELETE"),
        Refuse("audit_closings", "UPDATE"), Refuse("audit_closings", "DELETE"),
        Refuse("audit_keys", "UPDATE"), Refuse("audit_keys", "DELETE"),
        Refuse("audit_head", "UPDATE", "NEW.seq < OLD.seq"), Refuse("audit_head", "DELETE"));

    private static string Refuse(string table, string act, string when = "1") => $"""
        CREATE TRIGGER IF NOT EXISTS {table}_keep_{act} BEFORE {act} ON {table} WHEN {when}
        BEGIN SELECT RAISE(ABORT, 'The audit is append-only: {act} on {table}'); END;
        """;
}
