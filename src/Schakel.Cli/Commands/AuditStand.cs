using System.Text.Json;
using Schakel.Core.Audit;

namespace Schakel.Cli.Commands;

/// <summary>The ends of all chains as a check found them, in a file for the next check to begin from (ADR-0003).</summary>
internal static class AuditStand
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What the check before this one kept; nothing when this is the first.</summary>
    /// <exception cref="InvalidDataException">The file is there and holds something else.</exception>
    public static async Task<IReadOnlyList<AuditKop>> ReadAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        var ends = Parse(await File.ReadAllTextAsync(file, ct));
        return ends is not null && ends.TrueForAll(e => e is { Hash: not null }) && ends.DistinctBy(e => e.Organisatie).Count() == ends.Count
            ? [.. ends.Select(e => new AuditKop { Organisatie = new(e.Organisatie), Nummer = e.Nummer, Hash = e.Hash! })]
            : throw new InvalidDataException($"--stand: '{file}' is geen stand van een eerdere controle.");
    }

    /// <summary>Keeps the ends; a reader finds the old file or the new one, never half.</summary>
    public static async Task WriteAsync(string file, IEnumerable<AuditKop> ends, CancellationToken ct)
    {
        var fresh = $"{file}.nieuw";
        await File.WriteAllTextAsync(fresh, JsonSerializer.Serialize(ends.Select(e => new Einde(e.Organisatie.Value, e.Nummer, e.Hash)), _json), ct);
        File.Move(fresh, file, overwrite: true);
    }

    private static List<Einde>? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Einde>>(text, _json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Einde(Guid Organisatie, long Nummer, string? Hash);
}
