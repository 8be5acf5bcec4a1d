using Schakel.Core.Programma;
using Schakel.Tests.Naslag;

namespace Schakel.Tests.Programma.Geld;

public sealed class BegrotingTests
{
    private static readonly Begroting _gooi = Begroting.Of(Regioprogramma.Load(NaslagFixture.DataDirectory));

    /// <summary>T19 of the protocol notes: the budget of Gooi en Vechtstreek comes out as printed.</summary>
    [Fact]
    public void The_published_budget_comes_out_as_printed()
    {
        _gooi.Jaren.ShouldBe([2018, 2019, 2020, 2021]);
        _gooi.Jaren.Select(_gooi.Kosten).ShouldBe([2_500_000, 7_800_000, 23_850_000, 20_850_000]);
        _gooi.Jaren.Select(_gooi.Meegenomen).ShouldBe([0, 0, 9_700_000, 3_350_000]);
        _gooi.Jaren.Select(_gooi.Resultaat).ShouldBe([0, 9_700_000, 3_350_000, 0]);
        _gooi.Jaren.Select(_gooi.IsAfgeleid).ShouldBe([false, false, true, true]);
    }

    [Fact]
    public void The_project_sheet_of_handle_with_care_says_ten_thousand_more_in_2019_and_nothing_else_differs()
    {
        var verschil = _gooi.Verschillen.ShouldHaveSingleItem();

        (verschil.Onderdeel, verschil.Jaar, verschil.Blad, verschil.Tabel, verschil.Bedrag).ShouldBe(("2.3", 2019, 5_050_000, 4_050_000, 1_000_000));
        verschil.Toelichting.ShouldNotBeNull();
    }

    [Fact]
    public void What_each_source_covers_is_known_with_what_is_under_reservation()
    {
        _gooi.Dekking(2019).ShouldBe([new("Projectenpool", 2019, 6_000_000, 0), new("GHNT", 2019, 1_800_000, 0)]);
        _gooi.Dekking(2020).ShouldBe(
        [
            new("GHNT", 2020, 7_350_000, 0), new("Projectenpool", 2020, 12_000_000, 12_000_000), new("GHNT/Projectenpool", 2020, 4_500_000, 0),
        ]);
        _gooi.Jaren.Sum(j => _gooi.Dekking(j).Sum(d => d.Bedrag)).ShouldBe(_gooi.Jaren.Sum(_gooi.Kosten)!.Value);
    }

    [Fact]
    public void An_unknown_income_makes_the_year_and_all_after_it_unknown()
    {
        var begroting = Make([new("GHNT", 2019, 100), new("GHNT", 2020, 100), new("Projectenpool", 2020, null), new("GHNT", 2021, 100)]);

        (begroting.Inkomsten(2019), begroting.Resultaat(2019)).ShouldBe((100, 70));
        (begroting.Inkomsten(2020), begroting.Meegenomen(2020), begroting.Resultaat(2020)).ShouldBe((null, 70, null));
        (begroting.Inkomsten(2021), begroting.Meegenomen(2021), begroting.Resultaat(2021)).ShouldBe((100, null, null));
    }

    [Fact]
    public void A_year_without_a_named_income_is_unknown_and_not_nought()
    {
        var begroting = Make([]);

        (begroting.Inkomsten(2019), begroting.Resultaat(2019), begroting.Kosten(2019)).ShouldBe((null, null, 30));
    }

    [Fact]
    public void What_was_spent_is_unknown_until_somebody_records_it()
    {
        var begroting = new Begroting([new("Een", null, ["GHNT"], 2019, 30), new("Twee", null, ["GHNT"], 2019, 20, Gerealiseerd: 25), new("Drie", null, ["GHNT"], 2020, 5)], [], []);

        (begroting.Gerealiseerd(2019), begroting.Onbekend(2019)).ShouldBe((25, 1));
        (begroting.Gerealiseerd(2020), begroting.Onbekend(2020)).ShouldBe((null, 1));
    }

    [Fact]
    public void A_year_that_is_skipped_carries_the_result_on()
    {
        var begroting = new Begroting([new("Een", null, ["GHNT"], 2019, 30), new("Een", null, ["GHNT"], 2021, 50)], [new("GHNT", 2019, 100), new("GHNT", 2021, 0)], []);

        begroting.Resultaat(2021).ShouldBe(20);
    }

    [Fact]
    public void A_sheet_for_which_the_table_has_nothing_differs_by_all_of_it() =>
        new Begroting([], [], [new("1.1", 2019, 500, "Vergeten.")]).Verschillen.ShouldBe([new("1.1", 2019, 500, 0, "Vergeten.")]);

    private static Begroting Make(IReadOnlyList<Begroting.Ontvangst> ontvangsten) => new(
        [new("Een", null, ["GHNT"], 2019, 30), new("Een", null, ["GHNT"], 2020, 30), new("Een", null, ["GHNT"], 2021, 30)], ontvangsten, []);
}
