using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Understands the fields of one page as far as they can be understood, and remembers what could not.</summary>
internal sealed class Lezing(string deel, Velden velden, DateTimeOffset now, IStringLocalizer<Teksten> text)
{
    private readonly List<Fout> _fouten = [];

    public IReadOnlyList<Fout> Fouten => _fouten;

    public string? One(string veld) => velden.One(veld);

    public IReadOnlyList<string> Many(string veld) => velden.Many(veld);

    public bool IsYes(string veld) => velden.IsYes(veld);

    public void Fault(string veld, string tekst) => _fouten.Add(new(deel, veld, tekst));

    /// <summary>An instant in UTC; where the day is enough, midnight says that the time is not known.</summary>
    public DateTime? Moment(string veld, bool dayIsEnough = false)
    {
        if (One(veld) is not { } typed)
        {
            return null;
        }

        var read = TijdstipLezer.Read(typed, now);
        return read.Waarde ?? (dayIsEnough && read.Fout == Leesfout.TijdOntbreekt && DatumLezer.Read(typed, Amsterdam.Day(now)).Waarde is { } day
            ? Amsterdam.ToUtc(day.ToDateTime(TimeOnly.MinValue))
            : Refuse<DateTime>(veld, read.Fout));
    }

    public DateOnly? Day(string veld)
    {
        if (One(veld) is not { } typed)
        {
            return null;
        }

        var read = DatumLezer.Read(typed, Amsterdam.Day(now), Tijdrichting.Toekomst);
        return read.Waarde ?? Refuse<DateOnly>(veld, read.Fout);
    }

    /// <summary>A date of which a part may be unknown, from its three boxes; canonical text, or null when all are empty.</summary>
    public string? PartialDate(string veld)
    {
        string?[] typed = [One($"{veld}.Jaar"), One($"{veld}.Maand"), One($"{veld}.Dag")];
        if (typed.All(part => part is null))
        {
            return null;
        }

        var parts = typed.Select(Whole).ToArray();
        if (typed.Where((part, i) => part is not null && parts[i] is null).Any())
        {
            Refuse<DateOnly>(veld, Leesfout.BestaatNiet);
            return null;
        }

        var read = DeelsBekendeDatum.Of(parts[0], parts[1], parts[2]);
        return read.Waarde is { } datum ? datum.ToString() : Refuse<DateOnly>(veld, read.Fout)?.ToString(CultureInfo.InvariantCulture);
    }

    public int? Number(string veld, string fout)
    {
        if (One(veld) is not { } typed)
        {
            return null;
        }

        if (Whole(typed) is not { } number)
        {
            Fault(veld, fout);
            return null;
        }

        return number;
    }

    private static int? Whole(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private T? Refuse<T>(string veld, Leesfout fout)
        where T : struct
    {
        Fault(veld, text[fout.Text() ?? ""]);
        return null;
    }
}
