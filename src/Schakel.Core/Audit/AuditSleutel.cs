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
    /// <summary>The name of the file in the data directory.</summary>
    public const string Bestand = "audit.sleutel";

    private const int Length = 32;

    /// <summary>The hash before the first line of a chain.</summary>
    public const string Begin = "";

    public static bool Exists(string directory) => File.Exists(Path.Combine(directory, Bestand));

    /// <summary>Reads the key of a data directory, or makes one that only its owner may read.</summary>
    public static AuditSleutel LoadOrCreate(string directory) => Exists(directory) ? Load(directory) : Create(directory);

    /// <summary>Reads the key of a data directory.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static AuditSleutel Load(string directory)
    {
        var file = Path.Combine(directory, Bestand);
        var bytes = File.ReadAllBytes(file);
        return bytes.Length == Length
            ? new AuditSleutel(bytes)
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"'{file}' is geen sleutel van een logboek: {bytes.Length} bytes in plaats van {Length}."));
    }

    /// <summary>The hash of a line that follows another.</summary>
    public string Hash(string previous, long number, AuditLine line)
    {
        // To the millisecond, as we write; an instant between two of those was put there by somebody else.
        var format = line.Tijdstip.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ss.fffffffZ";
        string[] fields =
        [
            previous, number.ToString(CultureInfo.InvariantCulture), line.Organisatie.Value.ToString(),
            line.Tijdstip.ToString(format, CultureInfo.InvariantCulture), line.Actor, line.Actie,
            line.Onderwerp, line.Betreft, line.Grond, line.Resultaat, line.Herkomst,
        ];
        var text = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields));
        return Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, text));
    }

    private static AuditSleutel Create(string directory)
    {
        Directory.CreateDirectory(directory);
        var fresh = RandomNumberGenerator.GetBytes(Length);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(Path.Combine(directory, Bestand), options);
        stream.Write(fresh);
        return new AuditSleutel(fresh);
    }
}
