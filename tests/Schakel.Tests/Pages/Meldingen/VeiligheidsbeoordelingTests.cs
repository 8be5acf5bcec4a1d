using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class VeiligheidsbeoordelingTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WebHost _host = world.Host;
    private readonly Wereld _wereld = world.Wereld;

    [Theory]
    [InlineData("overdracht-lokaal-team", "overdragen aan een lokaal team")]
    [InlineData("zelf-onderzoek", "zelf onderzoek doen")]
    public async Task The_whole_journey_records_one_besluit_and_leads_to_what_comes_next(string regionaal, string words)
    {
        var (melding, client, wie) = await BeginAsync();
        await wie.AnswerAsync();
        await wie.DecideAsync(regionaal);

        var check = await wie.CheckAsync();
        check.Body!.TextContent.ShouldContain(
            $"Melding {melding.Nummer} van 2 juni: acute onveiligheid; {words}, verantwoordelijk: Lotte Visser.");
        using var answer = await wie.RecordAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe(
            regionaal == "zelf-onderzoek" ? $"/casussen/{melding.Casus}" : $"/meldingen/{melding.Id}/overdracht");
        var besluit = await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.SingleAsync(b => b.Melding == melding.Id, _ct));
        besluit.Oordeel.Vragenlijst.ShouldBe(Beoordelen.Vragenlijst);
        Antwoorden.Parse(besluit.Oordeel.Antwoorden).Op("nu-onveilig").ShouldBe(["onbekend"]);
        using var later = await client.GetAsync(new Uri(wie.Controleren, UriKind.Relative), _ct);
        later.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
    }

    [Fact]
    public async Task Every_page_says_that_the_questionnaire_is_an_example()
    {
        var (_, client, wie) = await BeginAsync();

        foreach (var path in wie.Stappen.Append(wie.Besluit).Append(wie.Controleren))
        {
            (await client.GetPageAsync(path)).Body!.TextContent.ShouldContain("VOORBEELD: niet het landelijke instrument", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task A_second_press_of_the_button_goes_where_the_first_one_went()
    {
        var (melding, client, wie) = await BeginAsync();
        await wie.AnswerAsync();
        await wie.DecideAsync("zelf-onderzoek");
        var form = await client.GetFormAsync(wie.Controleren, "main form.panel");

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await CountAsync(melding)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_filled_in_is_there_when_somebody_comes_back_in_another_session()
    {
        var (_, client, wie) = await BeginAsync();
        var form = (await client.GetFormAsync(wie.Stappen[0])).Fill(
            ("Antwoorden.nu-onveilig", "ja"), ("Antwoorden.toelichting-acuut", "Hij zei: \"au\"\nen toen niets."));
        form.Tick("Antwoorden.signalen-acuut", "wapen");
        using var sent = await form.SendAsync("Bewaar voor later");

        var again = await (await _host.SignInAsync(Wereld.Anna)).GetPageAsync(wie.Stappen[0]);

        Checked(again, "Antwoorden.nu-onveilig").ShouldBe(["ja"]);
        Checked(again, "Antwoorden.signalen-acuut").ShouldBe(["wapen"]);
        again.QuerySelector("[name='Antwoorden.toelichting-acuut']")!.TextContent.ReplaceLineEndings("\n").Trim().ShouldBe("Hij zei: \"au\"\nen toen niets.");
    }

    [Fact]
    public async Task The_door_leads_to_the_first_step_that_was_not_filled_in()
    {
        var (_, client, wie) = await BeginAsync();
        using var fresh = await client.GetAsync(new Uri(wie.Begin, UriKind.Relative), _ct);
        fresh.Headers.Location!.OriginalString.ShouldBe(wie.Stappen[0]);

        await wie.AnswerAsync();

        using var done = await client.GetAsync(new Uri(wie.Begin, UriKind.Relative), _ct);
        done.Headers.Location!.OriginalString.ShouldBe(wie.Besluit);
    }

    [Fact]
    public async Task An_obligatory_question_left_open_is_told_at_the_field_and_what_was_typed_is_kept()
    {
        var (_, client, wie) = await BeginAsync();
        var form = (await client.GetFormAsync(wie.Stappen[0])).Fill(("Antwoorden.toelichting-acuut", "Wat ik wel weet."));

        using var answer = await form.SendAsync(Beoordelaar.Verder);

        var page = await answer.ReadPageAsync();
        page.QuerySelector("#Antwoorden_nu-onveilig-error")!.TextContent.ShouldContain("Beantwoord de vraag: Is het op dit moment onveilig?");
        page.QuerySelector("#fouten a")!.GetAttribute("href").ShouldBe("#Antwoorden_nu-onveilig");
        (await client.GetPageAsync(wie.Stappen[0])).QuerySelector("[name='Antwoorden.toelichting-acuut']")!.TextContent.Trim().ShouldBe("Wat ik wel weet.");
    }

    [Fact]
    public async Task Skipping_questions_is_found_at_the_end_with_a_way_to_each_of_them()
    {
        var (melding, client, wie) = await BeginAsync();
        await wie.DecideAsync("zelf-onderzoek");

        using var answer = await wie.RecordAsync();

        var page = await answer.ReadPageAsync();
        page.QuerySelector("#Antwoorden_nu-onveilig")!.TextContent.ShouldContain("Nog invullen");
        page.QuerySelector("#fouten a[href='#Antwoorden_nu-onveilig']")!.TextContent.ShouldBe("Beantwoord de vraag: Is het op dit moment onveilig?");
        page.QuerySelector("#Antwoorden_nu-onveilig a")!.GetAttribute("href").ShouldBe($"{wie.Stappen[0]}#Antwoorden_nu-onveilig");
        (await CountAsync(melding)).ShouldBe(0);
        (await client.GetPageAsync(wie.Controleren)).Body!.TextContent.ShouldContain("Nog niet alles is ingevuld");
    }

    [Theory]
    [InlineData("Taxatie", "Kies hoe veilig het is.")]
    [InlineData("Regionaal", "Kies wat er met de melding gebeurt.")]
    [InlineData("Motivering", "Vul in waarom u dit besluit.")]
    [InlineData("Verantwoordelijke", "Vul in wie verantwoordelijk is voor de volgende stap.")]
    [InlineData("Deelnemers", "Over een melding besluiten minstens 2 mensen samen. Kies wie er meededen.")]
    public async Task An_empty_besluit_is_told_at_each_field(string field, string message)
    {
        var (_, client, wie) = await BeginAsync();

        using var answer = await (await client.GetFormAsync(wie.Besluit)).SendAsync(Beoordelaar.Verder);

        (await answer.ReadPageAsync()).QuerySelector($"#{field}-error")!.TextContent.ShouldContain(message);
    }

    [Fact]
    public async Task Colleagues_of_other_teams_can_take_part_and_those_who_may_not_assess_are_not_offered()
    {
        var elsewhere = Medewerker.Register(
            MedewerkerId.New(), _wereld.VeiligThuis.Id, null, "demo.karin", "Karin Vos", "medewerker", "medewerker-vt");
        await _host.WithDbAsync(async db =>
        {
            db.Add(elsewhere);
            db.Record(_wereld.Wie(Wereld.Beheerder).Line("MedewerkerRegistered", $"medewerker/{elsewhere.Id}", _host.Clock.Now()));
            return await db.SaveChangesAsync(_ct);
        });
        var (_, client, wie) = await BeginAsync();

        var page = await client.GetPageAsync(wie.Besluit);

        page.QuerySelector($"details input[name=Deelnemers][value='{elsewhere.Id}']").ShouldNotBeNull();
        page.QuerySelector($"input[name=Deelnemers][value='{_wereld.Medewerkers[Wereld.Gedragsdeskundige].Id}']").ShouldNotBeNull();
        page.QuerySelector($"input[name=Deelnemers][value='{_wereld.Medewerkers[Wereld.Beheerder].Id}']").ShouldBeNull();
        page.QuerySelector($"input[name=Deelnemers][value='{_wereld.Medewerkers[Wereld.AnnaElders].Id}']").ShouldBeNull();
    }

    [Fact]
    public async Task Hostile_texts_come_back_with_an_error_or_are_kept_and_never_break()
    {
        var (_, client, wie) = await BeginAsync();
        foreach (var text in NareTeksten.All.OfType<string>().Where(t => !t.Any(char.IsSurrogate) || Invoer.IsReadable(t)))
        {
            var form = (await client.GetFormAsync(wie.Besluit)).Forge("Motivering", text).Forge("Verantwoordelijke", text).Forge("Deelnemers", text);
            using var answer = await form.SendAsync(Beoordelaar.Verder);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text.Length > 20 ? text[..20] : text);
        }

        var pasted = (await client.GetFormAsync(wie.Stappen[0])).Forge("Antwoorden.toelichting-acuut", new string('a', 100_001));
        using var tooLong = await pasted.SendAsync(Beoordelaar.Verder);
        (await tooLong.ReadPageAsync()).QuerySelector("#Antwoorden_toelichting-acuut-error")!.TextContent.ShouldContain("100001 tekens is te lang");
        _host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_screens_that_fill_in_the_same_step_both_see_what_the_other_wrote()
    {
        var (_, client, wie) = await BeginAsync();
        var one = (await client.GetFormAsync(wie.Stappen[0])).Fill(("Antwoorden.nu-onveilig", "ja"), ("Antwoorden.toelichting-acuut", "Van het ene scherm."));
        var two = (await client.GetFormAsync(wie.Stappen[0])).Fill(("Antwoorden.nu-onveilig", "nee"), ("Antwoorden.toelichting-acuut", "Van het andere scherm."));
        using var first = await one.SendAsync(Beoordelaar.Verder);

        using var second = await two.SendAsync(Beoordelaar.Verder);

        var page = await second.ReadPageAsync();
        page.Body!.TextContent.ShouldContain("Van het ene scherm.");
        page.QuerySelector("[name='Antwoorden.toelichting-acuut']")!.TextContent.Trim().ShouldBe("Van het andere scherm.");
        using var third = await client.Form(page).SendAsync(Beoordelaar.Verder);
        third.Headers.Location!.OriginalString.ShouldBe(wie.Stappen[1]);
        Checked(await client.GetPageAsync(wie.Stappen[0]), "Antwoorden.nu-onveilig").ShouldBe(["nee"]);
    }

    [Fact]
    public async Task A_melding_that_changed_meanwhile_shows_what_changed_and_loses_nothing()
    {
        var (melding, client, wie) = await BeginAsync();
        await wie.AnswerAsync();
        await wie.DecideAsync("zelf-onderzoek");
        var form = await client.GetFormAsync(wie.Controleren, "main form.panel");
        await ReviseAsync(melding);

        using var refused = await form.SendAsync();

        var page = await refused.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Een collega heeft deze melding net gewijzigd.");
        page.Body!.TextContent.ShouldContain("De melding heeft nu spoed.");
        page.Body.TextContent.ShouldContain("Duur van het geweld: was Langer dan 1 maand, korter dan 6 maanden, is nu Langer dan 5 jaar.");
        page.Body.TextContent.ShouldContain("Zij belde vannacht zelf.");
        page.Body.TextContent.ShouldContain("Er is vaker geslagen.");
        (await CountAsync(melding)).ShouldBe(0);
        using var recorded = await client.Form(page, "main form.panel").SendAsync();
        recorded.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await CountAsync(melding)).ShouldBe(1);
    }

    [Fact]
    public async Task Changes_that_were_read_are_not_shown_again()
    {
        var (melding, client, wie) = await BeginAsync();
        await client.GetPageAsync(wie.Stappen[0]);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ReviseAsync(melding);
        var page = await client.GetPageAsync(wie.Stappen[0]);
        page.Body!.TextContent.ShouldContain("De melding is veranderd sinds u begon");

        using var read = await client.Form(page, "main form[action*='Gezien']").SendAsync();

        read.Headers.Location!.OriginalString.ShouldBe(wie.Stappen[0]);
        (await client.GetPageAsync(wie.Stappen[0])).Body!.TextContent.ShouldNotContain("De melding is veranderd sinds u begon");
    }

    private async Task<(Melding Melding, HttpClient Client, Beoordelaar Wie)> BeginAsync()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var client = await _host.SignInAsync(Wereld.Anna);
        return (melding, client, new Beoordelaar(world, client, melding));
    }

    private async Task ReviseAsync(Melding melding)
    {
        var outcome = await _host.WithAsync<ReviseMelding, Outcome>(u => u.HandleAsync(
            new(melding.Id, melding.Versie, true, ["partnergeweld"], "langer-dan-5-jaar", "GM0402", "Zij belde vannacht zelf."), _wereld.Wie(Wereld.Teamleider), _ct));
        outcome.Refusal.ShouldBeNull();
    }

    private Task<int> CountAsync(Melding melding) =>
        _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.CountAsync(b => b.Melding == melding.Id, _ct));

    private static IEnumerable<string?> Checked(IParentNode page, string name) =>
        page.QuerySelectorAll($"[name='{name}'][checked]").Select(box => box.GetAttribute("value"));
}
