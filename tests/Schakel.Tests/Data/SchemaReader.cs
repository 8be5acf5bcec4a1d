using Schakel.Core.Data;

namespace Schakel.Tests.Data;

/// <summary>Tables, columns, keys, foreign keys and indexes as a database itself knows them, one line each.</summary>
internal static class SchemaReader
{
    private const string Sqlite =
        """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || lower(c.type) || CASE c."notnull" WHEN 1 THEN ' not null' ELSE '' END
            || CASE c.pk WHEN 0 THEN '' ELSE ' key ' || c.pk END || coalesce(' default ' || c.dflt_value, '')
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'schema_versie'
        UNION ALL
        SELECT 'foreign ' || t.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' delete ' || f.on_delete || ' update ' || f.on_update
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        UNION ALL
        SELECT 'index ' || replace(replace(sql, char(10), ' '), '  ', ' ') FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        """;

    private const string Postgres =
        """
        SELECT format('column %s.%s %s%s %s default %s', table_name, column_name, data_type, '(' || character_maximum_length || ')',
            CASE is_nullable WHEN 'NO' THEN 'not null' ELSE '' END, coalesce(column_default, 'none'))
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'schema_versie'
        UNION ALL
        SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('schema_versie'), 0)
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_versie'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(Opslag opslag)
    {
        await using var connection = opslag.Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = opslag.IsPostgres ? Postgres : Sqlite;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
