using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Dates and times in the way they are typed, written out so that they mean the same tomorrow.</summary>
internal static class Contactmoment
{
    public static string Write(DateTimeOffset moment) =>
        Amsterdam.Time(moment).ToString("d-M-yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Write(DateOnly day) => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>Replaces "gisteren 22:15" by its date; what cannot be read stays as it is.</summary>
    public static Velden SettleMoment(Velden typed, string veld, DateTimeOffset now)
    {
        var text = typed.One(veld);
        var written = TijdstipLezer.Read(text, now).Waarde is { } moment ? Write(new DateTimeOffset(moment))
            : DatumLezer.Read(text, Amsterdam.Day(now)).Waarde is { } day ? Write(day)
            : null;
        return Replace(typed, veld, written);
    }

    /// <summary>The same for a day that lies ahead.</summary>
    public static Velden SettleDay(Velden typed, string veld, DateTimeOffset now) => Replace(
        typed, veld, DatumLezer.Read(typed.One(veld), Amsterdam.Day(now), Tijdrichting.Toekomst).Waarde is { } day ? Write(day) : null);

    private static Velden Replace(Velden typed, string veld, string? written) => written is null
        ? typed
        : new Velden(typed.Alle.Where(v => v.Key != veld).Append(KeyValuePair.Create(veld, new[] { written })));
}
