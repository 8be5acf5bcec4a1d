using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

/// <summary>Who may open the veiligheidsbeoordeling, what stands beside it, and what is put on record about looking.</summary>
public sealed class BekendTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WebHost _host = world.Host;
    private readonly Wereld _wereld = world.Wereld;

    [Theory]
    [InlineData(Wereld.AnnaElders)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHilversum)]
    public async Task For_who_may_not_assess_it_every_page_looks_like_one_that_does_not_exist(string account)
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var client = await _host.SignInAsync(account);
        var absent = await BodyAsync(client, $"/meldingen/{Guid.NewGuid()}/veiligheidsbeoordeling");

        foreach (var page in new[] { "veiligheidsbeoordeling", "veiligheidsbeoordeling/vragen/acuut", "veiligheidsbeoordeling/besluit", "veiligheidsbeoordeling/controleren", "veiligheidsbeoordeling/intrekken", "veiligheidsbeoordelingen" })
        {
            (await BodyAsync(client, $"/meldingen/{melding.Id}/{page}")).ShouldBe(absent, page);
        }
    }

    [Fact]
    public async Task A_subject_that_the_questionnaire_does_not_have_is_not_found()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri($"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/bestaat-niet", UriKind.Relative), _ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Looking_is_on_record_with_everybody_who_was_shown()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var client = await _host.SignInAsync(Wereld.Anna);

        await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/acuut");

        var line = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking()
            .SingleAsync(r => r.Actie == "MeldingViewed" && r.Onderwerp == $"melding/{melding.Id}", _ct));
        var people = await _host.WithDbAsync(db => db.Betrokkenen.Where(b => b.Melding == melding.Id).Select(b => b.Id).ToListAsync(_ct));
        people.ShouldAllBe(id => line.Betreft.Contains(id.ToString(), StringComparison.Ordinal));
        line.Actor.ShouldBe(_wereld.Medewerkers[Wereld.Anna].Id.ToString());
    }

    [Theory]
    [InlineData(Wereld.Anna, false, true)]
    [InlineData(Wereld.Anna, true, true)]
    [InlineData(Wereld.Gedragsdeskundige, false, false)]
    [InlineData(Wereld.Gedragsdeskundige, true, false)]
    public async Task The_reporter_is_named_only_to_who_may_know(string account, bool beroepsmatig, bool named)
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: c => c with
        {
            Melder = new MelderGegevens { Beroepsmatig = beroepsmatig, Hoedanigheid = beroepsmatig ? "huisarts" : "buurtbewoner", Naam = "Berta Buur", Afschermen = !beroepsmatig },
        });

        var page = await (await _host.SignInAsync(account)).GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/acuut");

        var text = page.Body!.TextContent;
        text.Contains("Berta Buur", StringComparison.Ordinal).ShouldBe(named);
        text.Contains($"Wie meldde, {(beroepsmatig ? "iemand in een beroep" : "niet beroepsmatig")}, ziet alleen", StringComparison.Ordinal).ShouldBe(!named);
        text.ShouldContain("Er was ruzie en er is geslagen.");
    }

    [Fact]
    public async Task Earlier_meldingen_of_confirmed_people_stand_beside_it_with_their_besluit_and_open_proposals_are_flagged()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        (await _host.AssessAsync(_wereld, first.Id, "einde-bemoeienis")).Refusal.ShouldBeNull();
        _host.Clock.Advance(TimeSpan.FromDays(1));
        var second = await _wereld.FollowUpAsync(_host, first);
        var client = await _host.SignInAsync(Wereld.Anna);

        var aside = (await client.GetPageAsync($"/meldingen/{second.Id}/veiligheidsbeoordeling/vragen/acuut")).QuerySelector("main aside")!.TextContent;

        aside.ShouldContain($"Melding {first.Nummer}");
        aside.ShouldContain("Einde bemoeienis");
        aside.ShouldContain("mogelijk al bekend, nog niet beslist");
    }

    [Fact]
    public async Task An_earlier_melding_that_was_set_aside_says_so()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        (await _host.WithAsync<SetAsideMelding, Outcome>(u => u.HandleAsync(
            new(first.Id, first.Versie, "onjuist-geadresseerd", "Dierenambulance", "Geen geweld."), _wereld.Wie(Wereld.Anna), _ct))).Refusal.ShouldBeNull();
        _host.Clock.Advance(TimeSpan.FromDays(1));
        var second = await _wereld.FollowUpAsync(_host, first);
        var client = await _host.SignInAsync(Wereld.Anna);

        var aside = (await client.GetPageAsync($"/meldingen/{second.Id}/veiligheidsbeoordeling/vragen/acuut")).QuerySelector("main aside")!.TextContent;

        aside.ShouldContain($"Melding {first.Nummer}");
        aside.ShouldContain("Onjuist geadresseerd", Case.Insensitive);
        aside.ShouldNotContain("nog geen besluit");
    }

    [Fact]
    public async Task A_vervolgmelding_shows_what_every_reporter_under_the_casus_said()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: c => Vervolgen.AboutSomebodyElse(c) with
        {
            Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, "De school ziet een angstig kind.", WiensWoorden.Melder)],
        });
        var second = await _wereld.FollowUpAsync(_host, first);
        var client = await _host.SignInAsync(Wereld.Anna);

        var aside = (await client.GetPageAsync($"/meldingen/{second.Id}/veiligheidsbeoordeling/besluit")).QuerySelector("main aside")!.TextContent;

        aside.ShouldContain("De school ziet een angstig kind.");
        aside.ShouldContain("Er was ruzie en er is geslagen.");
        aside.ShouldContain("Veilig Thuis Gooi en Vechtstreek");
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_what_is_known()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var client = await _host.SignInAsync(Wereld.Anna);
        var url = $"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/acuut";
        await client.GetPageAsync(url);
        var few = await _host.Sql.CountAsync(client, url);
        for (var i = 0; i < 4; i++)
        {
            await _wereld.FollowUpAsync(_host, melding);
        }

        var many = await _host.Sql.CountAsync(client, url);

        many.Count.ShouldBe(few.Count);
        many.Count.ShouldBeLessThanOrEqualTo(14);
    }

    [Fact]
    public async Task In_English_no_word_of_the_pages_themselves_is_Dutch()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var client = await _host.SignInAsync(Wereld.Anna);
        using var switched = await (await client.GetFormAsync("/componenten", ".schakel-language")).SendAsync();
        foreach (var page in new[] { "vragen/acuut", "vragen/kinderen", "vragen/vooruitblik", "besluit", "controleren" })
        {
            var text = (await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/{page}")).QuerySelector("main")!.TextContent
                .Replace("Er was ruzie en er is geslagen.", "", StringComparison.Ordinal).Replace("Anna de Wit", "", StringComparison.Ordinal);
            foreach (var dutch in new[] { " de ", " het ", " een ", " wat ", " wie ", " niet ", " voor ", "Bewaar", "Melding ", "veiligheid " })
            {
                text.ShouldNotContain(dutch, Case.Sensitive, page);
            }
        }
    }

    private static async Task<string> BodyAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), _ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        return (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent;
    }
}
