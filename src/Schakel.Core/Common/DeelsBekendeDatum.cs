using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Localization;

namespace Schakel.Core.Common;

/// <summary>A date of which the day, or day and month, or everything may be unknown.</summary>
/// <remarks>
/// Canonical text is <c>yyyy-MM-dd</c> with zeroes for an unknown part (contract, person file; BRP does the same).
/// The default value is wholly unknown. A value that exists is always possible: there is no 31 February and no day
/// without a month.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DeelsBekendeDatum
{
    private DeelsBekendeDatum(int? jaar, int? maand, int? dag) => (Jaar, Maand, Dag) = (jaar, maand, dag);

    public int? Jaar { get; }

    public int? Maand { get; }

    public int? Dag { get; }

    public bool IsVolledig => Dag is not null;

    public bool IsOnbekend => Jaar is null;

    /// <summary>The date when it is wholly known, otherwise null.</summary>
    public DateOnly? AlsDatum => IsVolledig ? Vroegst : null;

    /// <summary>The earliest day that it can be; null when the year is unknown.</summary>
    public DateOnly? Vroegst => Jaar is { } year ? new DateOnly(year, Maand ?? 1, Dag ?? 1) : null;

    /// <summary>The latest day that it can be; null when the year is unknown.</summary>
    public DateOnly? Laatst => Jaar is { } year
        ? new DateOnly(year, Maand ?? 12, Dag ?? DateTime.DaysInMonth(year, Maand ?? 12))
        : null;

    public static DeelsBekendeDatum Of(DateOnly datum) => new(datum.Year, datum.Month, datum.Day);

    /// <summary>From separate parts, as a form asks them; null or zero is unknown.</summary>
    public static Gelezen<DeelsBekendeDatum> Of(int? jaar, int? maand, int? dag)
    {
        var (year, month, day) = (jaar ?? 0, maand ?? 0, dag ?? 0);
        if (year is < 0 or > 9999 || month is < 0 or > 12 || day is < 0 or > 31)
        {
            return Leesfout.BestaatNiet;
        }

        if (day != 0 && month == 0)
        {
            return Leesfout.DagZonderMaand;
        }

        if (month != 0 && year == 0)
        {
            return Leesfout.MaandZonderJaar;
        }

        return day != 0 && day > DateTime.DaysInMonth(year, month)
            ? Leesfout.BestaatNiet
            : new DeelsBekendeDatum(OrUnknown(year), OrUnknown(month), OrUnknown(day));
    }

    /// <summary>Reads <c>yyyy-MM-dd</c> or <c>yyyyMMdd</c>, with zeroes for an unknown part.</summary>
    /// <param name="text">Spaces around it do not matter.</param>
    /// <param name="datum">Wholly unknown when it failed.</param>
    /// <param name="fout"><see cref="Leesfout.Geen"/> when it succeeded, otherwise why not.</param>
    public static bool TryParse(string? text, out DeelsBekendeDatum datum, out Leesfout fout)
    {
        var read = Read(text.AsSpan().Trim());
        datum = read.Waarde.GetValueOrDefault();
        fout = read.Fout;
        return fout == Leesfout.Geen;
    }

    /// <summary>As above, where the reason does not matter.</summary>
    public static bool TryParse(string? text, out DeelsBekendeDatum datum) => TryParse(text, out datum, out _);

    /// <summary>The age in whole years on a day: the lowest and the highest that it can be.</summary>
    /// <returns>Null when the year is unknown or the person is surely not born yet on that day.</returns>
    /// <remarks>Somebody born on 29 February has their birthday on 1 March in other years.</remarks>
    public (int Minimum, int Maximum)? Leeftijd(DateOnly op)
    {
        if (Vroegst is not { } earliest || Laatst is not { } latest || earliest > op)
        {
            return null;
        }

        return (latest > op ? 0 : YearsBetween(latest, op), YearsBetween(earliest, op));
    }

    /// <summary>As people read it, in the current culture: "12 maart 1988", "maart 1988", "1988", "onbekend".</summary>
    public string Weergave(IStringLocalizer<Teksten> teksten)
    {
        if (Vroegst is not { } day)
        {
            return teksten["onbekend"];
        }

        var format = IsVolledig ? "d MMMM yyyy" : Maand is not null ? "MMMM yyyy" : "yyyy";
        return day.ToString(format, CultureInfo.CurrentCulture);
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Jaar ?? 0:0000}-{Maand ?? 0:00}-{Dag ?? 0:00}");

    private static Gelezen<DeelsBekendeDatum> Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return Leesfout.Leeg;
        }

        var dashed = text.Length == 10 && text[4] == '-' && text[7] == '-';
        if (!dashed && text.Length != 8)
        {
            return Leesfout.Onleesbaar;
        }

        return Number(text[..4]) is { } year
            && Number(dashed ? text[5..7] : text[4..6]) is { } month
            && Number(text[^2..]) is { } day
            ? Of(year, month, day)
            : Leesfout.Onleesbaar;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? OrUnknown(int part) => part == 0 ? null : part;

    private static int YearsBetween(DateOnly born, DateOnly day) =>
        day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
