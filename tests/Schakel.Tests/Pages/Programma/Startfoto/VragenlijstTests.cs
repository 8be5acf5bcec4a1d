using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Startfoto;

public sealed class VragenlijstTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Begin = "/programma/vragenlijsten";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task From_nothing_a_questionnaire_is_made_laid_down_and_copied_without_code()
    {
        var client = await _host.SignInAsync(Wereld.Landelijk);
        using var begun = await client.SendFormAsync(Begin, ("Begin", "leeg"), ("Titel", "Peiling najaar"));
        var path = begun.Headers.Location!.OriginalString;
        using var subject = await client.SendFormAsync($"{path}/onderwerpen/nieuw", ("Titel", "Bestuur"));
        using var choice = await client.SendFormAsync(
            $"{path}/onderwerpen/bestuur/vragen/nieuw", ("Opgave.Titel", "Is er een overleg?"), ("Opgave.TitelEn", "Is there a meeting?"), ("Opgave.Soort", "Keuze"), ("Opgave.Opties", "Ja | Yes\nNog niet | Not yet"));
        using var number = await client.SendFormAsync(
            $"{path}/onderwerpen/bestuur/vragen/nieuw", ("Opgave.Titel", "Hoe vaak per jaar?"), ("Opgave.Soort", "Getal"), ("Opgave.Minste", "1"), ("Opgave.Als", "is-er-een-overleg"), ("Opgave.AlsWaarden", "Ja"));

        number.StatusCode.ShouldBe(HttpStatusCode.Found);
        var text = (await client.GetPageAsync(path)).Body!.TextContent;
        text.ShouldContain("Alleen als u bij “Is er een overleg?” antwoordt: Ja");
        using var settled = await client.Form(await client.GetPageAsync(path), "main form.form").SendAsync();
        using var copied = await client.Form(await client.GetPageAsync(path), "main .page-header form").SendAsync();
        copied.Headers.Location!.OriginalString.ShouldNotBe(path);
        (await client.GetPageAsync(copied.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent.ShouldContain("Peiling najaar, versie 2");
        using var locked = await client.GetAsync($"{path}/onderwerpen/bestuur");
        locked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_example_says_on_every_screen_that_it_is_one()
    {
        var path = $"{Begin}/{await world.VragenlijstAsync()}";
        var client = await _host.SignInAsync(Wereld.Landelijk);

        foreach (var page in new[] { path, $"{path}/onderwerpen/inleiding", $"{path}/onderwerpen/inrichting", $"{path}/onderwerpen/inrichting/vragen/schaal" })
        {
            (await client.GetPageAsync(page)).Body!.TextContent.ShouldContain("Deze vragenlijst is een voorbeeld", customMessage: page);
        }
    }

    [Fact]
    public async Task A_question_moves_and_goes_and_one_that_another_hangs_on_stays()
    {
        var id = await world.VragenlijstAsync();
        var client = await _host.SignInAsync(Wereld.Landelijk);
        async Task<HttpResponseMessage> Press(string vraag, string button)
        {
            var form = client.Form(await client.GetPageAsync($"{Begin}/{id}"), $"form:has([name=Vraag][value='{vraag}'])");
            return await form.Forge("Doe", button).SendAsync();
        }

        using var up = await Press("schaal", "Omhoog");
        using var gone = await Press("netwerk", "Weg");
        using var stays = await Press("projectleider-aangesteld", "Weg");

        (await stays.ReadPageAsync()).Body!.TextContent.ShouldContain("Dan klopt een andere vraag niet meer");
        var vragen = (await ReadAsync(id)).FindOnderwerp("inrichting")!.Vragen.Select(v => v.Code).ToList();
        vragen.ShouldNotContain("netwerk");
        vragen.IndexOf("schaal").ShouldBeLessThan(vragen.IndexOf("projectleider-wanneer"));
        vragen.ShouldContain("projectleider-aangesteld");
    }

    [Fact]
    public async Task Of_two_who_edit_the_same_questionnaire_nothing_is_lost()
    {
        var id = await world.VragenlijstAsync();
        var client = await _host.SignInAsync(Wereld.Landelijk);
        var mine = await client.GetFormAsync($"{Begin}/{id}/onderwerpen/inrichting/vragen/schaal");
        using var theirs = await client.SendFormAsync($"{Begin}/{id}/onderwerpen/regiovisie", ("Titel", "Visie van de regio"));

        using var clash = await mine.Fill("Opgave.Titel", "Op welke schaal?").SendAsync();
        var page = await clash.ReadPageAsync();
        page.GetElementById("Opgave_Titel")!.GetAttribute("value").ShouldBe("Op welke schaal?");
        page.QuerySelector("main details")!.TextContent.ShouldContain("Op welke schaal werkt de regio samen?");
        using var again = await client.Form(page).SendAsync();

        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        var inhoud = await ReadAsync(id);
        inhoud.FindVraag("schaal")!.Titel.Nl.ShouldBe("Op welke schaal?");
        inhoud.FindOnderwerp("regiovisie")!.Titel.Nl.ShouldBe("Visie van de regio");
    }

    [Fact]
    public async Task A_double_click_makes_one_of_everything()
    {
        var id = await world.VragenlijstAsync();
        var client = await _host.SignInAsync(Wereld.Landelijk);
        var begin = await client.GetFormAsync(Begin);
        var vraag = (await client.GetFormAsync($"{Begin}/{id}/onderwerpen/groepen/vragen/nieuw")).Fill(("Opgave.Titel", "Nog iets?"), ("Opgave.Soort", "Tekst"));

        var answers = await Task.WhenAll(begin.SendAsync(), begin.SendAsync());
        var second = await Task.WhenAll(vraag.SendAsync(), vraag.SendAsync());

        answers.Concat(second).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        answers.Select(a => a.Headers.Location).Distinct().Count().ShouldBe(1);
        (await ReadAsync(id)).Vragen.Count(v => v.Titel.Nl == "Nog iets?").ShouldBe(1);
    }

    [Theory]
    [InlineData("Opgave.Titel", " ", "Opgave_Titel", "Vul de vraag in.")]
    [InlineData("Opgave.Soort", "", "Opgave_Soort", "Kies hoe de vraag wordt beantwoord.")]
    [InlineData("Opgave.Opties", "Maar één", "Opgave_Opties", "twee antwoorden of meer")]
    [InlineData("Opgave.Opties", "Zelfde\nzelfde", "Opgave_Opties", "staat er twee keer")]
    [InlineData("Opgave.Als", "behoeften-overig", "Opgave_AlsWaarden", "eerder wordt gesteld")]
    [InlineData("Opgave.AlsWaarden", "Misschien", "Opgave_AlsWaarden", "antwoorden die deze vraag heeft")]
    [InlineData("Opgave.Minste", "veel", "Opgave_Minste", "Vul een getal in.")]
    public async Task What_cannot_be_is_told_at_the_field_and_the_words_stay(string field, string value, string place, string fault)
    {
        var form = (await (await _host.SignInAsync(Wereld.Landelijk)).GetFormAsync($"{Begin}/{await world.VragenlijstAsync()}/onderwerpen/groepen/vragen/nieuw"))
            .Fill(("Opgave.Titel", "Een vraag"), ("Opgave.Soort", "Keuze"), ("Opgave.Opties", "A\nB"), ("Opgave.Als", "schaal"), ("Opgave.AlsWaarden", "centrumgemeente"), ("Opgave.Hint", "Blijft staan."));
        using var answer = await form.Forge(field, value).SendAsync();

        var page = await answer.ReadPageAsync();
        page.GetElementById($"{place}-error")!.TextContent.ShouldContain(fault);
        page.GetElementById("Opgave_Hint")!.GetAttribute("value").ShouldBe("Blijft staan.");
    }

    [Theory]
    [InlineData(Wereld.Projectleider)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Nobody_else_opens_a_questionnaire(string account)
    {
        using var answer = await (await _host.SignInAsync(account)).GetAsync($"{Begin}/{await world.VragenlijstAsync()}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Vragenlijstinhoud> ReadAsync(VragenlijstversieId id) =>
        _host.WithDbAsync(async db => (await db.Vragenlijstversies.AsNoTracking().SingleAsync(v => v.Id == id)).Read());
}
