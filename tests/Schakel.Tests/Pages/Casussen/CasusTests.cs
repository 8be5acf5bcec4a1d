using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Casussen;

public sealed class CasusTests(Zaken zaken) : IClassFixture<Zaken>
{
    private const int Most = 10;

    [Fact]
    public async Task The_head_says_who_where_who_watches_since_when_and_what_to_do_by_when()
    {
        zaken.Host.Clock.SetAmsterdam(2026, 6, 2, 10);
        var melding = await zaken.Wereld.ReceiveMeldingAsync();
        await zaken.AssignAsync(melding, Wereld.Anna);

        var page = await PageAsync(melding.Casus);

        var head = Squeeze(page.QuerySelector(".page-header")!.TextContent);
        head.ShouldContain("Fam. van der Berg");
        head.ShouldContain("Hilversum");
        head.ShouldContain("Zicht op veiligheid: Anna de Wit Veilig Thuis Gooi en Vechtstreek, sinds 2 juni 2026");
        head.ShouldContain("Tijdens de veiligheidsbeoordeling");
        head.ShouldContain("uiterlijk di 9 juni");
        page.QuerySelector(".page-header a.nl-button--primary")!.GetAttribute("href").ShouldBe($"/meldingen/{melding.Id}/veiligheidsbeoordeling");
    }

    [Fact]
    public async Task People_whose_names_nobody_knows_are_called_so()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("slachtoffer"), Wereld.Iemand("pleger")] });

        (await PageAsync(melding.Casus)).QuerySelector("h1")!.TextContent.ShouldBe("Onbekende personen");
    }

    [Fact]
    public async Task Somebody_described_twice_and_confirmed_is_one_person_with_both_roles()
    {
        var first = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("slachtoffer", "Ilse", null, "Eénmens", "1990-01-02", "v")] });
        var second = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("ouder", "Ilse", null, "Eénmens", "1990-01-02", "v")] });
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var page = await PageAsync(first.Casus);

        var person = page.QuerySelectorAll(".schakel-people > li").ShouldHaveSingleItem();
        Squeeze(person.TextContent).ShouldContain("Ilse Eénmens Ouder Slachtoffer (vermoedelijk)");
        person.TextContent.ShouldContain("in 2 meldingen");
    }

    [Fact]
    public async Task A_child_that_is_expected_is_shown_once_however_many_reporters_tell_of_it()
    {
        var due = new DateOnly(2026, 9, 1);
        var first = await ExpectingAsync(due);
        var second = await ExpectingAsync(due.AddDays(9), due.AddDays(9), due.AddYears(1));
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var people = (await PageAsync(first.Casus)).QuerySelectorAll(".schakel-people > li").Select(p => Squeeze(p.TextContent)).ToList();

        var unborn = people.Where(p => p.StartsWith("Ongeboren", StringComparison.Ordinal)).ToList();
        unborn.Count.ShouldBe(3, "one that both tell of, its twin, and one of another pregnancy");
        unborn.Where(p => p.Contains("in 2 meldingen", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("Kind van Mirjam");
        people.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Children_that_are_expected_of_people_whom_nobody_linked_stay_apart()
    {
        var first = await ExpectingAsync(new DateOnly(2026, 9, 1));
        var second = await ExpectingAsync(new DateOnly(2026, 9, 1));
        await zaken.DecideAsync(second, first, KoppelStatus.Afgewezen);

        (await PageAsync(second.Casus)).QuerySelectorAll(".schakel-people > li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task People_who_are_recognised_in_one_go_stand_on_one_line_of_the_timeline()
    {
        var first = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = Pair });
        var second = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = Pair });
        foreach (var proposal in (await zaken.ProposalsAsync(second)).Where(p => p.Eerder == first.Id))
        {
            (await zaken.DecideAsync(proposal.Koppeling.Id, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull();
        }

        var titles = (await PageAsync(first.Casus)).QuerySelectorAll(".schakel-timeline__title").Select(t => Squeeze(t.TextContent)).ToList();

        titles.Where(t => t.Contains("herkend", StringComparison.Ordinal)).ShouldBe([$"2 mensen uit melding {second.Nummer} herkend als bekenden"]);
    }

    private static IReadOnlyList<Beschrijving> Pair =>
        [Wereld.Iemand("slachtoffer", "Ella", null, "Tegelijk", "1991-03-04", "v"), Wereld.Iemand("pleger", "Theo", null, "Tegelijk", "1989-05-06", "m")];

    // A mother and what she expects on these days.
    private Task<Melding> ExpectingAsync(params DateOnly[] due) => zaken.Wereld.ReceiveMeldingAsync(change: c => c with
    {
        Betrokkenen =
        [
            Wereld.Iemand("slachtoffer", "Mirjam", null, "Verwacht", "1990-01-02", "v"),
            .. due.Select(day => Wereld.Iemand("ongeboren") with { UitgerekendeDatum = day }),
        ],
        Verbanden = [.. due.Select((_, i) => new Verband(1, i + 2, "ouder-van"))],
    });

    [Fact]
    public async Task Whose_first_name_nobody_knows_is_drawn_with_the_whole_surname()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with { Betrokkenen = [Wereld.Iemand("ouder", null, "de", "Vries")] });

        (await PageAsync(melding.Casus)).QuerySelectorAll(".schakel-family__name").ShouldAllBe(n => n.TextContent == "de Vries");
    }

    [Fact]
    public async Task The_drawing_and_the_list_tell_the_same_people()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);

        var page = await PageAsync(melding.Casus);

        page.QuerySelectorAll(".schakel-people > li").Length.ShouldBe(8);
        foreach (var drawing in page.QuerySelectorAll("svg.schakel-family__drawing"))
        {
            drawing.QuerySelectorAll(".schakel-family__name").Select(n => n.TextContent)
                .ShouldBe(["Saskia", "Ronald", "Noor", "Bas", "Fatima-Zahra", "Jansen", "Ongeboren", "Marijke"], ignoreOrder: true);
            drawing.GetAttribute("role").ShouldBe("img");
        }

        page.QuerySelectorAll("main [style]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_waiting_vervolgmelding_is_acknowledged_with_one_button_and_twice_is_once()
    {
        var (first, second) = await FollowUpAsync("Signaal");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var page = await client.GetPageAsync($"/casussen/{first.Casus}");
        Squeeze(page.QuerySelector(".utrecht-alert")!.TextContent).ShouldContain($"Vervolgmelding {second.Nummer} wacht op u");
        var form = client.Form(page, $"form[action='/casussen/{first.Casus}']");

        using var one = await form.SendAsync();
        using var two = await form.SendAsync();

        one.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        two.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await client.GetPageAsync($"/casussen/{first.Casus}");
        after.QuerySelector(".utrecht-alert").ShouldBeNull();
        after.QuerySelector(".schakel-timeline")!.TextContent.ShouldContain($"Vervolgmelding {second.Nummer} gezien en opgepakt");
    }

    [Fact]
    public async Task The_signal_of_another_casus_cannot_be_acknowledged_here()
    {
        var (first, _) = await FollowUpAsync("Vreemd");
        var other = await zaken.ReceiveAsync("Ander");
        var signal = (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync("/werkvoorraad", "form[action='/afmelden']")).Forge("Signaal", signal.Id.ToString()).To($"/casussen/{other.Casus}");

        using var answer = await form.SendAsync();

        (await answer.ReadPageAsync()).QuerySelector(".schakel-error-summary")!.TextContent.ShouldContain("Dit signaal hoort niet bij deze casus.");
        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Everything_stands_on_one_timeline_and_every_melding_keeps_its_number_and_besluit()
    {
        var (first, second) = await FollowUpAsync("Tijdlijn");
        await zaken.AssessAsync(second, "zelf-onderzoek");

        var page = await PageAsync(first.Casus);

        var titles = page.QuerySelectorAll(".schakel-timeline__title").Select(t => Squeeze(t.TextContent)).ToList();
        titles[0].ShouldBe($"Besluit over melding {second.Nummer}: Zelf onderzoek doen");
        titles.ShouldContain($"Melding {second.Nummer} hoort bij deze casus: vervolgmelding");
        titles.ShouldContain($"Melding {second.Nummer} ontvangen: Telefoon", "what happened before it came to hang here is told as well");
        titles[^1].ShouldBe($"Melding {first.Nummer} ontvangen: Telefoon");
        var meldingen = page.QuerySelectorAll(".schakel-rows > li").Select(l => Squeeze(l.TextContent)).Where(l => l.StartsWith("Melding", StringComparison.Ordinal)).ToList();
        meldingen[0].ShouldContain(second.Nummer);
        meldingen[0].ShouldContain("Zelf onderzoek doen");
        meldingen[1].ShouldContain("nog geen besluit");
    }

    [Fact]
    public async Task The_reporter_is_named_only_to_who_may_know()
    {
        var (first, _) = await FollowUpAsync("Bron");

        (await PageAsync(first.Casus)).Body!.TextContent.ShouldContain("Politie");
        (await PageAsync(first.Casus, Wereld.Gedragsdeskundige)).QuerySelector("main")!.TextContent.ShouldNotContain("Politie");
    }

    [Fact]
    public async Task Earlier_casussen_of_the_same_people_are_linked_and_a_merged_one_points_on()
    {
        var first = await zaken.ReceiveAsync("Vroeger");
        await zaken.AssessAsync(first);
        var second = await zaken.ReceiveAsync("Vroeger");
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);
        var third = await zaken.ReceiveAsync("Vroeger");
        await zaken.DecideAsync((await zaken.ProposalsAsync(third)).ShouldHaveSingleItem().Koppeling.Id, KoppelStatus.Bevestigd);

        var page = await PageAsync(second.Casus);
        var merged = await PageAsync(third.EigenCasus);

        page.QuerySelectorAll($"main a[href='/casussen/{first.Casus}']").ShouldHaveSingleItem();
        merged.QuerySelector($"main a[href='/casussen/{second.Casus}']").ShouldNotBeNull();
        merged.Body!.TextContent.ShouldContain("Deze casus ging op in een andere casus");
    }

    [Fact]
    public async Task A_handed_over_casus_shows_the_receiver_and_who_watches_now()
    {
        var melding = await zaken.ReceiveAsync("Overgedragen");
        await zaken.HandOverAsync(melding, monitoren: true);

        var text = Squeeze((await PageAsync(melding.Casus)).QuerySelector("main")!.TextContent);

        text.ShouldContain("Zicht op veiligheid: Lotte Visser Lokaal team Hilversum");
        text.ShouldContain("Aangenomen");
        text.ShouldContain("Zicht op veiligheid naar Lotte Visser, Lokaal team Hilversum");
        text.ShouldContain("Sluit de casus");
    }

    [Fact]
    public async Task Ten_statements_at_most_and_the_same_number_for_ten_events_and_five_hundred()
    {
        var (first, _) = await FollowUpAsync("Geteld");
        await zaken.HandOverAsync(first, monitoren: true);
        await AddEventsAsync(first, 5);
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var few = await zaken.Host.Sql.CountAsync(client, $"/casussen/{first.Casus}");
        await AddEventsAsync(first, 490);

        var many = await zaken.Host.Sql.CountAsync(client, $"/casussen/{first.Casus}");

        few.Count.ShouldBeLessThanOrEqualTo(Most, string.Join("\n\n", few));
        many.ShouldBe(few);
        (await client.GetPageAsync($"/casussen/{first.Casus}")).QuerySelectorAll(".schakel-timeline__item").Length.ShouldBeGreaterThan(495);
    }

    [Fact]
    public async Task Every_kind_of_event_has_words_of_its_own_in_both_languages()
    {
        var melding = await zaken.ReceiveAsync("Soorten");
        await zaken.Host.WithDbAsync(db =>
        {
            db.AddRange(Enum.GetValues<SoortGebeurtenis>().Select(soort => Event(melding, soort)));
            db.Record(zaken.Wereld.Wie(Wereld.Anna).Line("EventsMade", "test", zaken.Host.Clock.Now()));
            return db.SaveChangesAsync();
        });
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        var dutch = Titles(await client.GetPageAsync($"/casussen/{melding.Casus}"));
        await client.ReadEnglishAsync($"/casussen/{melding.Casus}");
        var english = Titles(await client.GetPageAsync($"/casussen/{melding.Casus}"));

        dutch.Distinct().Count().ShouldBeGreaterThanOrEqualTo(Enum.GetValues<SoortGebeurtenis>().Length);
        english.Intersect(dutch).ShouldBeEmpty();
    }

    private static List<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".schakel-timeline__title").Select(t => Squeeze(t.TextContent))];

    private Gebeurtenis Event(Melding melding, SoortGebeurtenis soort) => new()
    {
        Id = GebeurtenisId.New(),
        Casus = melding.Casus,
        Op = zaken.Host.Clock.Now(),
        Soort = soort,
        Door = "Anna de Wit",
        Melding = melding.Id,
        Gegevens = soort is SoortGebeurtenis.CasusGesloten ? ["stabiel-veilig"] : ["2026-00001", "2026-00002", "zelf-onderzoek"],
    };

    private Task<int> AddEventsAsync(Melding melding, int count) => zaken.Host.WithDbAsync(db =>
    {
        db.AddRange(Enumerable.Range(0, count).Select(_ => Event(melding, SoortGebeurtenis.MeldingGewijzigd)));
        db.Record(zaken.Wereld.Wie(Wereld.Anna).Line("EventsMade", "test", zaken.Host.Clock.Now()));
        return db.SaveChangesAsync();
    });

    private async Task<(Melding First, Melding Second)> FollowUpAsync(string achternaam)
    {
        var first = await zaken.ReceiveAsync(achternaam);
        await zaken.AssignAsync(first, Wereld.Anna);
        zaken.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await zaken.ReceiveAsync(achternaam);
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);
        zaken.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        return (first, second);
    }

    private async Task<IHtmlDocument> PageAsync(CasusId casus, string account = Wereld.Anna) =>
        await (await zaken.Host.SignInAsync(account)).GetPageAsync($"/casussen/{casus}");

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
