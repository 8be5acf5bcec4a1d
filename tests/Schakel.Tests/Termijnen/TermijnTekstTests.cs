using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class TermijnTekstTests : IDisposable
{
    private static readonly JsonTeksten _texts = JsonTeksten.Load(Data.Folder);

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Theory]
    [InlineData("veiligheidsbeoordeling", "2025-04-24T12:00:00+02:00", "dag 3 van 5", "uiterlijk ma 28 april", "nog 2 werkdagen")]
    [InlineData("veiligheidsbeoordeling", "2025-04-25T12:00:00+02:00", "dag 4 van 5", "uiterlijk ma 28 april", "nog 1 werkdag")]
    [InlineData("veiligheidsbeoordeling", "2025-04-28T12:00:00+02:00", "dag 5 van 5", "uiterlijk ma 28 april", "vandaag")]
    [InlineData("veiligheidsbeoordeling", "2025-04-29T12:00:00+02:00", "dag 6 van 5", "uiterlijk ma 28 april", "1 werkdag te laat")]
    [InlineData("veiligheidsbeoordeling", "2025-04-30T12:00:00+02:00", "dag 7 van 5", "uiterlijk ma 28 april", "2 werkdagen te laat")]
    [InlineData("huisverbod", "2025-04-26T12:00:00+02:00", "dag 9 van 10", "uiterlijk zo 27 april", "nog 1 dag")]
    [InlineData("huisverbod", "2025-04-29T12:00:00+02:00", "dag 12 van 10", "uiterlijk zo 27 april", "2 dagen te laat")]
    [InlineData("bewaring", "2025-04-18T12:00:00+02:00", "dag 1 van 7305", "uiterlijk ma 17 april 2045", "nog 7304 dagen")]
    [InlineData("handle-with-care", "2025-04-18T15:30:00+02:00", "uur 23 van 24", "uiterlijk vr 18 april om 16:00", "nog minder dan een uur")]
    [InlineData("handle-with-care", "2025-04-18T12:30:00+02:00", "uur 20 van 24", "uiterlijk vr 18 april om 16:00", "nog 3 uur")]
    [InlineData("handle-with-care", "2025-04-18T16:30:00+02:00", "uur 24 van 24", "uiterlijk vr 18 april om 16:00", "te laat")]
    [InlineData("handle-with-care", "2025-04-18T19:30:00+02:00", "uur 27 van 24", "uiterlijk vr 18 april om 16:00", "3 uur te laat")]
    public void A_term_reads_like_this_in_Dutch(string soort, string now, params string[] phrases) =>
        Phrases("nl-NL", soort, now).ShouldBe(phrases);

    [Theory]
    [InlineData("2025-04-24T12:00:00+02:00", "day 3 of 5", "by Mon 28 April", "2 working days left")]
    [InlineData("2025-04-29T12:00:00+02:00", "day 6 of 5", "by Mon 28 April", "1 working day late")]
    public void A_term_reads_like_this_in_English(string now, params string[] phrases) =>
        Phrases("en-GB", "veiligheidsbeoordeling", now).ShouldBe(phrases);

    [Fact]
    public void The_rule_and_every_holiday_have_an_English_text()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

        foreach (var feestdag in Data.Register.Feestdagen.In(2013).Concat(Data.Register.Feestdagen.In(2025)))
        {
            _texts[feestdag.Naam].ResourceNotFound.ShouldBeFalse(feestdag.Naam);
        }

        Data.End("onderzoek", "2025-02-15T10:00:00+01:00").Regel.Regel.ToString().ShouldStartWith("Ten weeks");
    }

    [Theory]
    [InlineData("verzonnen", 0)]
    [InlineData("monitoren", 0)]
    [InlineData("onderzoek", 1)]
    [InlineData("onderzoek", -1)]
    [InlineData("huisverbod", 2)]
    public void Every_refusal_has_an_English_text(string soort, int verlengingen)
    {
        var refusal = Data.Register.Compute(soort, Data.Instant("2025-02-15T10:00:00+01:00"), verlengingen).Result.Refusal;

        _texts.English.Keys.ShouldContain(refusal.ShouldNotBeNull());
    }

    private static string[] Phrases(string culture, string soort, string now)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var stand = Data.Register.Stand(soort, Data.Instant("2025-04-17T16:00:00+02:00"), Data.Instant(now)).ShouldNotBeNull();
        var text = new TermijnTekst(_texts);
        return [text.Voortgang(stand), text.Uiterlijk(stand), text.Rest(stand)];
    }
}
