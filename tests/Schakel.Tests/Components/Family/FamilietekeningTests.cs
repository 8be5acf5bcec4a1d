using Schakel.Web.Components.Family;

namespace Schakel.Tests.Components.Family;

/// <summary>The drawing of a family: everybody once, nobody over another, and no line through anybody.</summary>
public sealed class FamilietekeningTests
{
    private static readonly Gezinslid[] _gezin =
    [
        Adult("saskia"), Adult("ronald"), Child("noor"), Child("bas"), Child("fatima"), Child("kleine"), Child("ongeboren"), Adult("marijke", null),
    ];

    private static readonly Gezinsband[] _banden =
    [
        Partners("saskia", "ronald"), .. Parents("noor", "saskia", "ronald"), .. Parents("bas", "saskia", "ronald"),
        .. Parents("fatima", "saskia", "ronald"), .. Parents("kleine", "saskia", "ronald"), .. Parents("ongeboren", "saskia"),
    ];

    [Theory]
    [InlineData(4)]
    [InlineData(2)]
    public void A_family_with_a_witness_reads_well_on_both_widths(int perRij)
    {
        var tekening = Familietekening.Draw(_gezin, _banden, perRij);

        ShouldBeReadable(tekening, _gezin);
        tekening.Breedte.ShouldBeLessThanOrEqualTo(perRij == 4 ? 690 : 358);
        tekening.Huizen.Select(h => h.Nummer).ShouldBe([1, null]);
        Card(tekening, "noor").Y.ShouldBeGreaterThan(Card(tekening, "saskia").Onder, "children stand beneath adults");
        Card(tekening, "saskia").Y.ShouldBe(Card(tekening, "ronald").Y);
        tekening.Lijnen.ShouldContain(l => l.X1 == Card(tekening, "noor").Midden && l.Y2 == Card(tekening, "noor").Y, "a line ends on the card of a child");
        Card(tekening, "noor").Noot.ShouldBeNull();
    }

    [Fact]
    public void A_child_of_one_of_the_two_has_words_instead_of_a_line_that_crosses()
    {
        var ongeboren = Card(Familietekening.Draw(_gezin, _banden, 4), "ongeboren");

        ongeboren.Noot.ShouldNotBeNull().Woord.ShouldBe("Kind van");
        ongeboren.Noot.Namen.ShouldBe(["saskia"]);
    }

    [Fact]
    public void A_parent_elsewhere_names_the_children_on_the_card()
    {
        Gezinslid[] leden = [Adult("moeder"), Child("een"), Child("twee"), Adult("vader", 2)];
        Gezinsband[] banden = [.. Parents("een", "moeder", "vader"), .. Parents("twee", "moeder", "vader")];

        var tekening = Familietekening.Draw(leden, banden, 4);

        ShouldBeReadable(tekening, leden);
        Card(tekening, "vader").Noot!.Namen.ShouldBe(["een", "twee"]);
        Card(tekening, "moeder").Noot.ShouldBeNull("her lines say it");
    }

    [Fact]
    public void Only_former_partners_have_a_dashed_line()
    {
        Gezinslid[] leden = [Adult("a"), Adult("b"), Adult("c")];

        var tekening = Familietekening.Draw(leden, [new("a", "c", Gezinsbandsoort.ExPartner, "Ex-partner van", "Ex-partner van")], 4);

        tekening.Lijnen.ShouldHaveSingleItem().IsGestreept.ShouldBeTrue();
        Card(tekening, "c").X.ShouldBe(Card(tekening, "a").X + Kaart.Breedte + 16, "partners stand side by side");
    }

    [Fact]
    public void Nobody_is_no_drawing()
    {
        var tekening = Familietekening.Draw([], [], 4);

        tekening.Kaarten.ShouldBeEmpty();
        tekening.Hoogte.ShouldBe(0);
    }

    [Fact]
    public void Any_family_at_all_is_drawn_without_a_card_or_a_line_over_another_card()
    {
        var random = new Random(77);
        for (var i = 0; i < 400; i++)
        {
            var leden = Enumerable.Range(0, random.Next(1, 14)).Select(n => new Gezinslid(
                $"p{n}", $"p{n}", "", (Gezinsteken)random.Next(4), random.Next(2) == 0, random.Next(4) is var h and > 0 ? h : null, false)).ToList();
            var banden = Enumerable.Range(0, random.Next(0, 20)).Select(_ => new Gezinsband(
                $"p{random.Next(leden.Count)}", $"p{random.Next(leden.Count)}", (Gezinsbandsoort)random.Next(5), "x", "y")).Where(b => b.Van != b.Naar).ToList();

            ShouldBeReadable(Familietekening.Draw(leden, banden, 4), leden);
            ShouldBeReadable(Familietekening.Draw(leden, banden, 2), leden);
        }
    }

    private static void ShouldBeReadable(Tekening tekening, IReadOnlyCollection<Gezinslid> leden)
    {
        tekening.Kaarten.Select(k => k.Lid.Id).ShouldBe(leden.Select(l => l.Id), ignoreOrder: true);
        foreach (var kaart in tekening.Kaarten)
        {
            kaart.X.ShouldBeInRange(0, tekening.Breedte - Kaart.Breedte);
            kaart.Onder.ShouldBeLessThanOrEqualTo(tekening.Hoogte);
            tekening.Kaarten.Where(other => other != kaart).ShouldAllBe(other =>
                Math.Abs(other.X - kaart.X) >= Kaart.Breedte || Math.Abs(other.Y - kaart.Y) >= Kaart.Hoogte);
            tekening.Lijnen.ShouldNotContain(l => Crosses(l, kaart), $"a line through {kaart.Lid.Id}");
        }
    }

    private static bool Crosses(Lijn l, Kaart k) =>
        Math.Max(l.X1, l.X2) > k.X && Math.Min(l.X1, l.X2) < k.X + Kaart.Breedte && Math.Max(l.Y1, l.Y2) > k.Y && Math.Min(l.Y1, l.Y2) < k.Onder;

    private static Kaart Card(Tekening tekening, string id) => tekening.Kaarten.Single(k => k.Lid.Id == id);

    private static Gezinslid Adult(string id, int? huishouden = 1) => new(id, id, "", Gezinsteken.Onbekend, false, huishouden, false);

    private static Gezinslid Child(string id) => new(id, id, "", Gezinsteken.Onbekend, true, 1, false);

    private static Gezinsband Partners(string a, string b) => new(a, b, Gezinsbandsoort.Partner, "Partner van", "Partner van");

    private static IEnumerable<Gezinsband> Parents(string kind, params string[] ouders) =>
        ouders.Select(ouder => new Gezinsband(ouder, kind, Gezinsbandsoort.Ouder, "Ouder van", "Kind van"));
}
