using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Schakel.Core.Audit;

/// <summary>The key of the audit chain, kept in a file outside the database.</summary>
/// <remarks>
/// Whoever can write to the database but not read this file cannot make a line that verifies (ADR-0003).
/// </remarks>
public sealed class AuditSleutel(byte[] sleutel)
{
    private const int Length = 32;

    /// <summary>The hash before the first line of a chain.</summary>
    public const string Begin = "";

    /// <summary>Reads the key of a data directory, or makes one that only its owner may read.</summary>
    public static AuditSleutel LoadOrCreate(string directory)
    {
        var file = Path.Combine(directory, "audit.sleutel");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(directory);
            var fresh = RandomNumberGenerator.GetBytes(Length);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(file, options);
            stream.Write(fresh);
            return new AuditSleutel(fresh);
        }

        var bytes = File.ReadAllBytes(file);
        return bytes.Length == Length
            ? new AuditSleutel(bytes)
            : throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"{file} holds {bytes.Length} bytes; the audit key has {Length}."));
    }

    /// <summary>The hash of a line that follows another.</summary>
    public string Hash(string previous, long number, AuditLine line)
    {
        string[] fields =
        [
            previous, number.ToString(CultureInfo.InvariantCulture), line.Organisatie.Value.ToString(),
            line.Tijdstip.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), line.Actor, line.Actie,
            line.Onderwerp, line.Betreft, line.Grond, line.Resultaat, line.Herkomst,
        ];
        var text = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields));
        return Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, text));
    }
}
