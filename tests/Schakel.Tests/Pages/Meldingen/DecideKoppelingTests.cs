using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class DecideKoppelingTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task A_proposal_shows_both_descriptions_and_in_words_what_agrees_and_differs()
    {
        var first = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);
        var second = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.School);
        var ours = (await zaken.ProposalsAsync(second)).Where(p => p.Eerder == first.Id).Select(p => p.Koppeling.Id.ToString()).ToList();

        var page = await PageAsync(second);

        var mother = page.QuerySelectorAll(".schakel-proposal").Single(p => ours.Any(id => p.Id == $"voorstel-{id}") && p.TextContent.Contains("Saskia", StringComparison.Ordinal));
        var rows = mother.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))).ToList();
        rows[0].ShouldBe("Naam | S. Jansen-van der Berg | Saskia van der Berg | deel van de achternaam is gelijk zelfde voorletter");
        rows[1].ShouldBe("Geboren | 1988 (37 of 38 jaar) | 12 maart 1988 (38 jaar) | geboortedatum gelijk voor zover bekend");
        rows[4].ShouldStartWith("Adres | onbekend | Geheim adres: Verblijft in een opvang");
        mother.TextContent.ShouldContain("Mogelijk dezelfde persoon");
    }

    [Fact]
    public async Task Yes_makes_it_a_vervolgmelding_says_who_was_alerted_and_can_be_undone()
    {
        var first = await zaken.ReceiveAsync("Antwoord");
        await zaken.AssignAsync(first, Wereld.Anna);
        var second = await zaken.ReceiveAsync("Antwoord");
        (await PageAsync(second)).QuerySelector(".utrecht-alert")!.TextContent.ShouldContain("nog niet ingedeeld: 1 voorstel wacht");

        var yes = await AnswerAsync(second, "Ja, dezelfde persoon");

        var alert = yes.QuerySelector(".utrecht-alert")!.TextContent;
        alert.ShouldContain("Dit is een vervolgmelding");
        alert.ShouldContain($"Anna de Wit, die casus {(await zaken.CasusAsync(first.Casus)).Nummer} behandelt, heeft direct een signaal gekregen.");
        yes.Body!.TextContent.ShouldContain("Ja, dezelfde persoon. Antwoord van Anna de Wit op");
        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();

        var undone = await AnswerAsync(second, "Maak dit antwoord ongedaan");

        undone.QuerySelector(".utrecht-alert")!.TextContent.ShouldContain("nog niet ingedeeld");
        (await zaken.MeldingAsync(second.Id)).Casus.ShouldBe(second.EigenCasus);
    }

    [Fact]
    public async Task No_and_not_knowing_are_answers_with_a_name_too()
    {
        await zaken.ReceiveAsync("Twijfel");
        var second = await zaken.ReceiveAsync("Twijfel");

        (await AnswerAsync(second, "Weet ik niet")).Body!.TextContent.ShouldContain("Weet ik niet. Antwoord van Anna de Wit op");
        (await zaken.MeldingAsync(second.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.NietIngedeeld);
        (await AnswerAsync(second, "Nee, iemand anders")).Body!.TextContent.ShouldContain("Dit is een eerste melding");
    }

    [Fact]
    public async Task A_page_from_before_a_colleagues_answer_overrules_nobody()
    {
        await zaken.ReceiveAsync("Verouderd");
        var second = await zaken.ReceiveAsync("Verouderd");
        var anna = await zaken.Host.SignInAsync(Wereld.Anna);
        var stale = await anna.GetFormAsync($"/meldingen/{second.Id}/bekend");
        var proposal = (await zaken.ProposalsAsync(second)).ShouldHaveSingleItem().Koppeling;
        await zaken.DecideAsync(proposal.Id, KoppelStatus.Bevestigd);

        using var answer = await stale.SendAsync("Nee, iemand anders");
        var page = await answer.ReadPageAsync();

        page.QuerySelector(".schakel-error-summary")!.TextContent.ShouldContain("Een collega heeft deze koppeling net gewijzigd");
        (await zaken.ProposalsAsync(second))[0].Koppeling.Status.ShouldBe(KoppelStatus.Bevestigd);
    }

    [Fact]
    public async Task Pressing_twice_is_one_answer()
    {
        var first = await zaken.ReceiveAsync("Dubbelklik");
        var second = await zaken.ReceiveAsync("Dubbelklik");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var form = await client.GetFormAsync($"/meldingen/{second.Id}/bekend");

        using var one = await form.SendAsync("Ja, dezelfde persoon");
        using var two = await form.SendAsync("Ja, dezelfde persoon");

        one.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        two.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Antwoord", "Misschien")]
    [InlineData("Antwoord", "17")]
    [InlineData("Antwoord", "")]
    [InlineData("Koppeling", "0198c0de-0000-7000-8000-000000000000")]
    [InlineData("Koppeling", "geen-guid")]
    public async Task An_answer_that_is_none_changes_nothing_and_says_so(string field, string value)
    {
        await zaken.ReceiveAsync("Onzin");
        var second = await zaken.ReceiveAsync("Onzin");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync($"/meldingen/{second.Id}/bekend")).Forge("Antwoord", "Bevestigd").Forge(field, value);

        using var answer = await form.SendAsync();
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".schakel-error-summary").ShouldNotBeNull();
        (await zaken.ProposalsAsync(second)).ShouldAllBe(p => p.Koppeling.Status == KoppelStatus.Open);
    }

    [Fact]
    public async Task The_proposal_of_another_melding_cannot_be_answered_here()
    {
        await zaken.ReceiveAsync("Elders");
        var second = await zaken.ReceiveAsync("Elders");
        var other = await zaken.ReceiveAsync("Anderen");
        var proposal = (await zaken.ProposalsAsync(second)).First().Koppeling;
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync($"/meldingen/{second.Id}/bekend")).Forge("Antwoord", "Bevestigd").To($"/meldingen/{other.Id}/bekend");

        (await form.SendAsync()).Dispose();

        (await zaken.ProposalsAsync(second)).First(p => p.Koppeling.Id == proposal.Id).Koppeling.Status.ShouldBe(KoppelStatus.Open);
    }

    [Fact]
    public async Task When_nobody_is_found_it_says_where_and_by_what_was_searched()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with
        {
            Betrokkenen =
            [
                Wereld.Iemand("slachtoffer", "Unica", null, "Zzyzx", "1971-08-09", "v") with
                {
                    Adres = new AdresGegevens { Straat = Gezin.GeheimeStraat, Postcode = "1211AB", Huisnummer = 1, Geheim = true },
                },
                Wereld.Iemand("getuige"),
            ],
        });

        var page = await PageAsync(melding);

        page.Body!.TextContent.ShouldContain("Niemand gevonden");
        page.Body.TextContent.ShouldContain("andere melding");
        var cells = page.QuerySelectorAll("main tbody tr").Select(r => r.QuerySelectorAll("td").Select(d => d.TextContent.Trim()).ToList()).ToList();
        cells[0].ShouldBe(["Unica Zzyzx, Slachtoffer (vermoedelijk)", "niet bekend", "gezocht", "geheim: daar wordt nooit op gezocht"]);
        cells[1][2].ShouldBe("te weinig bekend");
    }

    [Fact]
    public async Task Somebody_at_the_same_address_with_another_name_and_date_is_shown_apart()
    {
        var adres = new AdresGegevens { Straat = "Kade", Postcode = "1234XX", Huisnummer = 8, Plaats = "Huizen" };
        await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("pleger", "Dirk", null, "Buur", "1950-01-09", "m") with { Adres = adres }] });
        var second = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("kind", "Isa", null, "Buur", "2015-03-04", "v") with { Adres = adres }] });

        (await PageAsync(second)).QuerySelector("h3")!.TextContent.ShouldBe("Waarschijnlijk een huisgenoot");
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_proposals()
    {
        await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("kind", "Eén", null, "Telling", "2015-03-04", "v")] });
        var few = await zaken.ReceiveAsync("Telling", "Eén");
        for (var i = 0; i < 12; i++)
        {
            await zaken.ReceiveAsync("Veel");
        }

        var many = await zaken.ReceiveAsync("Veel");
        (await zaken.ProposalsAsync(many)).Count.ShouldBeGreaterThanOrEqualTo(12);
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        var one = await zaken.Host.Sql.CountAsync(client, $"/meldingen/{few.Id}/bekend");
        var dozen = await zaken.Host.Sql.CountAsync(client, $"/meldingen/{many.Id}/bekend");

        dozen.Count.ShouldBe(one.Count, string.Join("\n\n", dozen));
        dozen.Count.ShouldBeLessThanOrEqualTo(10);
    }

    private async Task<IHtmlDocument> PageAsync(Melding melding) =>
        await (await zaken.Host.SignInAsync(Wereld.Anna)).GetPageAsync($"/meldingen/{melding.Id}/bekend");

    private async Task<IHtmlDocument> AnswerAsync(Melding melding, string button)
    {
        var client = await zaken.Host.SignInAsync(Wereld.Anna, followRedirects: true);
        using var answer = await (await client.GetFormAsync($"/meldingen/{melding.Id}/bekend")).SendAsync(button);
        return await answer.ReadPageAsync();
    }
}
