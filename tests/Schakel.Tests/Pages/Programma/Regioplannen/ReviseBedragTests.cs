using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class ReviseBedragTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_change_is_added_with_its_reason_and_what_was_planned_first_stays_readable()
    {
        var (client, path, here) = await OpenAsync("Projectleider", 2020);
        using var first = await client.SendFormAsync(here, ("Gepland", "22.000"), ("Reden", "Langere inzet."));
        using var second = await client.SendFormAsync(here, ("Gepland", "21.500,50"), ("Reden", "Toch korter."));

        second.Headers.Location!.OriginalString.ShouldBe($"{path}/begroting");
        var bedrag = await world.BedragAsync("Projectleider", 2020);
        (bedrag.Begroot, bedrag.Gepland).ShouldBe((2_000_000, 2_150_050));
        (await _host.WithDbAsync(db => db.Begrotingswijzigingen.Where(w => w.Bedrag == bedrag.Id).OrderBy(w => w.Op).Select(w => new { w.Was, w.Wordt, w.Reden, w.Door }).ToListAsync()))
            .Select(w => (w.Was, w.Wordt, w.Reden, w.Door)).ShouldBe(
            [
                (2_000_000, 2_200_000, "Langere inzet.", "Regio Gooi en Vechtstreek"), (2_200_000, 2_150_050, "Toch korter.", "Regio Gooi en Vechtstreek"),
            ]);
        var text = (await client.GetPageAsync($"{path}/begroting")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Projectleider 2020: van €\u00a020.000 naar €\u00a022.000");
        text.ShouldContain("was €\u00a020.000");
        text.ShouldContain("Toch korter.");
    }

    [Fact]
    public async Task A_double_click_records_one_change()
    {
        var (client, _, here) = await OpenAsync("Projectleider", 2021);
        var form = (await client.GetFormAsync(here)).Fill(("Gepland", "30.000"), ("Reden", "Minder uren."));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        var bedrag = await world.BedragAsync("Projectleider", 2021);
        (await _host.WithDbAsync(db => db.Begrotingswijzigingen.CountAsync(w => w.Bedrag == bedrag.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_change_at_once_both_stay_readable()
    {
        var (client, _, here) = await OpenAsync("Borgen MDA++", 2020);
        var mine = await client.GetFormAsync(here);
        using var theirs = await client.SendFormAsync(here, ("Gepland", "40.000"), ("Reden", "Zij"));

        using var clash = await mine.Fill(("Gepland", "50.000"), ("Reden", "Ik")).SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("40.000");
        page.GetElementById("Gepland")!.GetAttribute("value").ShouldBe("50.000");
        (await world.BedragAsync("Borgen MDA++", 2020)).Gepland.ShouldBe(4_000_000);
        using var again = await client.Form(page).SendAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await world.BedragAsync("Borgen MDA++", 2020)).Gepland.ShouldBe(5_000_000);
    }

    [Theory]
    [InlineData("Gepland", "", "Vul in wat er nu gepland is.")]
    [InlineData("Gepland", "duizend", "Dit bedrag kunnen wij niet lezen.")]
    [InlineData("Gepland", "25.000", "Dit bedrag is al gepland.")]
    [InlineData("Reden", " ", "Leg uit waarom het bedrag verandert.")]
    [InlineData("Reden", "Re\0den", "niet bewaard kan worden")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, _, here) = await OpenAsync("Plegeraanpak verbeteren", 2021);
        using var answer = await (await client.GetFormAsync(here)).Fill(("Gepland", "1"), ("Reden", "Mislukt")).Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await world.BedragAsync("Plegeraanpak verbeteren", 2021)).Gepland.ShouldBe(2_500_000);
    }

    private async Task<(HttpClient Client, string Path, string Here)> OpenAsync(string post, int jaar)
    {
        var path = await world.LoadRegioplanAsync();
        return (await _host.SignInAsync(Wereld.Projectleider), path, $"{path}/begroting/{(await world.BedragAsync(post, jaar)).Id}/gepland");
    }
}
