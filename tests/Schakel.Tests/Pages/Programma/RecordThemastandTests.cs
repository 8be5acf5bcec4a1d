using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class RecordThemastandTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Regio = "/programma/regios/PR10";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_region_says_how_far_it_is_and_others_see_the_step_without_the_words()
    {
        var client = await _host.SignInAsync(Wereld.Projectleider);
        using var saved = await (await client.GetFormAsync($"{Regio}/themas/mda"))
            .Fill(("Adoptie", "Beproeft"), ("Peildatum", "1-6-2019"), ("Toelichting", "De wethouder aarzelt nog.")).Tick("Gekozen").Tick("Voorbeeldregio").SendAsync();

        saved.Headers.Location!.OriginalString.ShouldBe(Regio);
        foreach (var (account, reads) in new[] { (Wereld.Projectleider, true), (Wereld.Landelijk, true), (Wereld.Beleidsmedewerker, true), (Wereld.ProjectleiderElders, false) })
        {
            var text = (await (await _host.SignInAsync(account)).GetPageAsync(Regio)).Body!.TextContent;
            text.ShouldContain("MDA++: beproeft");
            text.ShouldContain("voorbeeldregio");
            text.Contains("De wethouder aarzelt nog.", StringComparison.Ordinal).ShouldBe(reads, account);
        }

        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "ThemastandRecorded" && r.Onderwerp == "regio/PR10" && r.Betreft == "thema/mda"))).ShouldBe(1);
    }

    [Fact]
    public async Task What_the_national_team_says_for_a_region_is_told_to_be_said_for_it()
    {
        var client = await _host.SignInAsync(Wereld.Landelijk);
        (await client.GetPageAsync("/programma/regios/PR05/themas/mda")).Body!.TextContent.ShouldContain("U legt dit vast namens de regio");

        using var saved = await client.SendFormAsync("/programma/regios/PR05/themas/mda", ("Adoptie", "Gebruikt"));

        (await client.GetPageAsync("/programma/regios/PR05")).Body!.TextContent.ShouldContain("Landelijk programmateam, namens de regio");
    }

    [Theory]
    [InlineData(Wereld.ProjectleiderElders, "/programma")]
    [InlineData(Wereld.Beleidsmedewerker, "/programma")]
    [InlineData(Wereld.Anna, "/werkvoorraad")]
    public async Task Nobody_else_speaks_for_a_region(string account, string home)
    {
        var client = await _host.SignInAsync(account);
        using var look = await client.GetAsync($"{Regio}/themas/vrouwenopvang");
        using var forged = await (await client.GetFormAsync(home, "form[action='/afmelden']")).To($"{Regio}/themas/vrouwenopvang").SendAsync();
        var refused = await _host.WithAsync<RecordThemastand, Outcome>(u => u.HandleAsync(
            new(ThemastandId.New(), "PR10", "vrouwenopvang", new(2019, 1, 1), Adoptie.Gebruikt, false, false, null), world.Wereld.Wie(account), CancellationToken.None));

        look.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        refused.Succeeded.ShouldBeFalse();
        (await _host.WithDbAsync(db => db.Themastanden.AnyAsync(s => s.Thema == "vrouwenopvang"))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/programma/regios/PR99")]
    [InlineData("/programma/regios/PR10/themas/onzin")]
    [InlineData("/programma/regios/PR99/themas/mda")]
    public async Task A_region_or_a_theme_that_does_not_exist_is_not_there(string path)
    {
        using var answer = await (await _host.SignInAsync(Wereld.Landelijk)).GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Adoptie", "", "Adoptie", "Kies hoe ver de regio is.")]
    [InlineData("Adoptie", "InVoorbereiding", "Voorbeeldregio", "Een voorbeeldregio beproeft de aanpak ten minste.")]
    [InlineData("Peildatum", "1-1-2099", "Peildatum", "Vul vandaag in of een dag daarvoor.")]
    public async Task What_cannot_be_is_told_at_the_field_and_the_words_stay(string field, string value, string place, string fault)
    {
        var form = (await (await _host.SignInAsync(Wereld.Projectleider)).GetFormAsync($"{Regio}/themas/ouderenmishandeling"))
            .Forge("Adoptie", "Beproeft").Tick("Voorbeeldregio").Fill("Toelichting", "Blijft staan.").Forge(field, value);
        using var answer = await form.SendAsync();

        var page = await answer.ReadPageAsync();
        page.GetElementById($"{place}-error")!.TextContent.ShouldContain(fault);
        page.GetElementById("Toelichting")!.TextContent.Trim().ShouldBe("Blijft staan.");
    }

    [Fact]
    public async Task A_double_click_records_once()
    {
        var form = (await (await _host.SignInAsync(Wereld.Projectleider)).GetFormAsync($"{Regio}/themas/traumascreening")).Fill("Adoptie", "Gebruikt");

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _host.WithDbAsync(db => db.Themastanden.CountAsync(s => s.Thema == "traumascreening" && s.Regio == "PR10"))).ShouldBe(1);
    }
}
