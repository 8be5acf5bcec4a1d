using System.Globalization;

namespace Schakel.Radar;

/// <summary>How two birth dates relate, as far as both are known.</summary>
internal enum Datumverhouding
{
    Onbekend,
    Gelijk,
    GelijkVoorZoverBekend,
    DagEnMaandVerwisseld,
    Anders,
}

/// <summary>A birth date as evidence; zero is an unknown part.</summary>
/// <remarks>
/// 1 January and 1 July are what registers write for people whose day of birth was never recorded, so they count as
/// a known year only: they support less, and never contradict another date of that year. 1 January 1970 is moreover
/// the default of software; its year contradicts nothing. Before 1901 and after 2200 is nobody who lives.
/// </remarks>
internal readonly record struct Geboortedag(int Jaar, int Maand, int Dag)
{
    private const int FirstYear = 1901;
    private const int LastYear = 2200;

    public bool IsVolledig => Dag != 0;

    private bool IsSoftwareDefault { get; init; }

    /// <summary>Reads <c>yyyy-MM-dd</c> or <c>yyyyMMdd</c>; all unknown when the text is not such a date.</summary>
    public static Geboortedag Read(string? text)
    {
        var digits = text.AsSpan().Trim() switch
        {
            { Length: 8 } compact => compact.ToString(),
            { Length: 10 } dashed when dashed[4] == '-' && dashed[7] == '-' => string.Concat(dashed[..4], dashed[5..7], dashed[8..]),
            _ => "",
        };

        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return default;
        }

        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        if (year is < FirstYear or > LastYear || month > 12 || (month != 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return default;
        }

        return month == 0 || (day == 1 && month is 1 or 7)
            ? new(year, 0, 0) { IsSoftwareDefault = number == 1970_01_01 }
            : new(year, month, day);
    }

    public Datumverhouding CompareWith(Geboortedag other)
    {
        if (Jaar == 0 || other.Jaar == 0)
        {
            return Datumverhouding.Onbekend;
        }

        if (Jaar != other.Jaar)
        {
            return IsSoftwareDefault || other.IsSoftwareDefault ? Datumverhouding.Onbekend : Datumverhouding.Anders;
        }

        if (this == other && IsVolledig)
        {
            return Datumverhouding.Gelijk;
        }

        return AgreesAsFarAsKnown(other) ? Datumverhouding.GelijkVoorZoverBekend
            : Maand == other.Dag && Dag == other.Maand ? Datumverhouding.DagEnMaandVerwisseld
            : Datumverhouding.Anders;
    }

    private bool AgreesAsFarAsKnown(Geboortedag other) =>
        Maand == 0 || other.Maand == 0 || (Maand == other.Maand && (Dag == 0 || other.Dag == 0));
}
