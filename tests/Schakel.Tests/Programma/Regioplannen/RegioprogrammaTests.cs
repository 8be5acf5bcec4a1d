using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Tests.Naslag;

namespace Schakel.Tests.Programma.Regioplannen;

public sealed class RegioprogrammaTests
{
    private const string File = "programma/actieprogramma-gooi-en-vechtstreek-2019.json";

    private static readonly Regioprogramma _programma = Regioprogramma.Load(NaslagFixture.DataDirectory);

    [Fact]
    public void The_file_holds_three_lines_six_themes_and_27_numbered_actions()
    {
        (_programma.Lijnen.Count, _programma.Themas.Count(), _programma.Acties.Count()).ShouldBe((3, 6, 27));
        _programma.Themas.Select(t => t.Acties.Count).ShouldBe([9, 3, 4, 0, 6, 5]);
        _programma.Themas.Sum(t => t.Doelen.Count).ShouldBe(19);
        (_programma.Gebied, _programma.Herkomst, _programma.Versie).ShouldBe(("PR10", Herkomst.Gepubliceerd, "2019-09-26"));
    }

    [Fact]
    public void What_happens_elsewhere_and_how_it_stood_before_is_in_it()
    {
        _programma.Verbanden.Count.ShouldBe(25);
        _programma.Verbanden.Count(v => !v.Onderdeel.Contains('.')).ShouldBe(14, "the table of paragraph 4.3");
        _programma.Nulmeting.Count(p => p.Positief).ShouldBe(39);
        _programma.Nulmeting.Count(p => !p.Positief).ShouldBe(31);
    }

    [Fact]
    public void Effort_is_asked_of_two_parties_by_year()
    {
        _programma.Inzet.Select(i => i.Partij).Distinct().ShouldBe(["Gemeentelijke uitvoeringsdiensten sociaal domein (USD)", "Veilig Thuis"]);
        _programma.Inzet.Where(i => i.Partij == "Veilig Thuis").CountBy(i => i.Jaar ?? 0).OrderBy(p => p.Key).Select(p => p.Value).ShouldBe([7, 14, 8]);
    }

    [Fact]
    public void It_becomes_a_draft_of_its_region_with_all_that_belongs_to_it()
    {
        var (plan, inhoud) = Regioplanopbouw.Build(_programma, OrganisatieId.New(), Guid.CreateVersion7);

        (plan.Soort, plan.Gebied, plan.Gedeeld, plan.Van, plan.TotEnMet).ShouldBe((SoortPlan.Regionaal, "PR10", false, new(2019, 1, 1), new(2021, 12, 31)));
        inhoud.OfType<Actie>().Count().ShouldBe(27);
        inhoud.OfType<Planonderdeel>().Count().ShouldBe(9);
        inhoud.OfType<Begrotingsbedrag>().Sum(b => b.Gepland).ShouldBe(55_000_000);
        inhoud.OfType<Actie>().Single(a => a.Nummer == "2.3.4").Gegevens.Schaal.ShouldBe(Core.Programma.Schaal.Regionaal);
    }

    [Theory]
    [InlineData("\"nummer\": \"1.1.2\"", "\"nummer\": \"1.1.1\"", "actie '1.1.1': occurs twice.")]
    [InlineData("\"nummer\": \"1.1.2\"", "\"nummer\": \"2.2.9\"", "actie '2.2.9': stands under '1.1'.")]
    [InlineData("\"nummer\": \"2.4\"", "\"nummer\": \"3.4\"", "thema '3.4': stands under '2'.")]
    [InlineData("\"nummer\": \"2.4\"", "\"nummer\": \"2.2\"", "onderdeel '2.2': occurs twice.")]
    [InlineData("\"naam\": \"Mensenhandel\"", "\"naam\": \" \"", "thema '3.5': a text is empty.")]
    [InlineData("\"eind\": \"2020-03-01\"", "\"eind\": \"2018-03-01\"", "thema '3.5': ends on 2018-03-01, not after it starts.")]
    [InlineData("{ \"onderdeel\": \"2.4\", \"jaar\": 2021", "{ \"onderdeel\": \"2.9\", \"jaar\": 2021", "tijdlijn: '2.9' does not stand in lijnen.")]
    [InlineData("\"naam\": \"Orange the World\"", "\"naam\": \"Projectleider\"", "post 'Projectleider': occurs twice.")]
    [InlineData("\"jaar\": 2018, \"centen\": 2500000 }", "\"jaar\": 2018, \"centen\": -1 }", "post 'Projectleider': -1 cents in 2018 is less than nought.")]
    [InlineData("\"jaar\": 2019, \"centen\": 7800000", "\"jaar\": 2019, \"centen\": 7800001", "totaal 2019: 7800001 cents is printed and 7800000 is what the table gives.")]
    [InlineData("\"jaar\": 2020, \"centen\": 3350000", "\"jaar\": 2020, \"centen\": 0", "resultaat 2020: 0 cents is printed and 3350000 is what the table gives.")]
    [InlineData("\"dekking\": [\"GHNT\", \"Projectenpool\"]", "\"dekking\": []", "post 'Borgen MDA++': a text is empty.")]
    public void A_mistake_in_the_file_is_told_with_its_place(string was, string becomes, string fault) => Should.Throw<NaslagException>(
        () => NaslagFixture.LoadWith(File, json => Once(json, was, becomes), Regioprogramma.Load)).Message.ShouldBe($"{File}: {fault}");

    private static string Once(string json, string was, string becomes)
    {
        var at = json.IndexOf(was, StringComparison.Ordinal);
        return at < 0 ? json : json[..at] + becomes + json[(at + was.Length)..];
    }
}
