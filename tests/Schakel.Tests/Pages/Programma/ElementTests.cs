using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class ElementTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_national_team_adds_an_element_and_a_region_uses_it_and_stops()
    {
        var landelijk = await _host.SignInAsync(Wereld.Landelijk);
        using var added = await landelijk.SendFormAsync(
            "/programma/elementen/nieuw", ("Thema", "mda"), ("Naam", "Eén plan per gezin"), ("Onderbouwing", "Oordeel van deskundigen"), ("Bron", "Verslag expertsessie"));
        var path = added.Headers.Location!.OriginalString;
        var regio = await _host.SignInAsync(Wereld.Projectleider);

        using var uses = await (await regio.GetFormAsync(path)).SendAsync();
        (await landelijk.GetPageAsync(path)).QuerySelector("main ul")!.TextContent.ShouldContain("Gooi en Vechtstreek");
        (await regio.GetPageAsync("/programma/elementen")).QuerySelectorAll("main tbody tr").First(r => r.TextContent.Contains("Eén plan per gezin")).TextContent.Trim().ShouldEndWith("1");
        using var stops = await (await regio.GetFormAsync(path)).SendAsync();

        stops.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await landelijk.GetPageAsync(path)).Body!.TextContent.ShouldContain("Nog geen regio gebruikt dit element.");
        (await _host.WithDbAsync(db => db.AuditRegels.Where(r => r.Betreft == "regio/PR10" && (r.Actie == "ElementAdopted" || r.Actie == "ElementDropped")).Select(r => r.Actie).ToListAsync()))
            .ShouldBe(["ElementAdopted", "ElementDropped"]);
    }

    [Fact]
    public async Task A_double_click_uses_it_once()
    {
        var id = await world.ElementAsync("Dubbel");
        var form = await (await _host.SignInAsync(Wereld.ProjectleiderElders)).GetFormAsync($"/programma/elementen/{id}");

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _host.WithDbAsync(db => db.Elementgebruiken.CountAsync(g => g.Element == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_both_stay_readable()
    {
        var id = await world.ElementAsync("Botsing");
        var path = $"/programma/elementen/{id}/gegevens";
        var client = await _host.SignInAsync(Wereld.Landelijk);
        var mine = await client.GetFormAsync(path);
        using var theirs = await client.SendFormAsync(path, ("Omschrijving", "Wat zij typten"));

        using var clash = await mine.Fill("Omschrijving", "Wat ik typte").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("Wat zij typten");
        page.GetElementById("Omschrijving")!.TextContent.Trim().ShouldBe("Wat ik typte");
    }

    [Theory]
    [InlineData("Thema", "onzin", "Kies een thema.")]
    [InlineData("Naam", " ", "Vul de naam van het element in.")]
    [InlineData("Onderbouwing", "", "Vul in waaruit blijkt dat dit werkt")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        using var answer = await (await (await _host.SignInAsync(Wereld.Landelijk)).GetFormAsync("/programma/elementen/nieuw"))
            .Fill(("Thema", "mda"), ("Naam", "Iets"), ("Onderbouwing", "Onderzoek")).Forge(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task A_region_does_not_write_the_library_and_a_municipality_uses_nothing()
    {
        var id = await world.ElementAsync("Van ons");
        using var edit = await (await _host.SignInAsync(Wereld.Projectleider)).GetAsync($"/programma/elementen/{id}/gegevens");
        var beleid = await _host.SignInAsync(Wereld.Beleidsmedewerker);
        using var forged = await (await beleid.GetFormAsync("/programma", "form[action='/afmelden']")).To($"/programma/elementen/{id}").Forge("gebruikt", "true").SendAsync();

        edit.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await beleid.GetPageAsync($"/programma/elementen/{id}")).QuerySelector("main form").ShouldBeNull();
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
