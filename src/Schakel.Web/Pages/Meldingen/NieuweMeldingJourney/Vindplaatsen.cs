using System.Globalization;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>From a property of the command back to the field of the page in which somebody typed it.</summary>
internal sealed record Vindplaatsen(
    IReadOnlyList<string> Betrokkenen, IReadOnlyList<string> Uitspraken, IReadOnlyList<string> Verbanden)
{
    /// <param name="property">As FluentValidation names it: <c>Betrokkenen[1].Identiteit.Bsn</c>.</param>
    public Fout Locate(string property, string tekst)
    {
        var path = property.Split('.');
        var (deel, veld) = (Name(path[0]), Index(path[0])) switch
        {
            ("Melder", _) => (NieuweMelding.Melder, Name(path[^1])),
            ("Gegevens", _) => (NieuweMelding.Zorgen, Name(path[^1])),
            ("Betrokkenen", { } i) => (Betrokkenen[i], Name(path[^1])),
            ("Betrokkenen", null) => (NieuweMelding.Betrokkenen, ""),
            ("Uitspraken", { } i) => (Uitspraken[i], Name(path[^1]) == "GebeurdOp" ? "Wanneer" : Name(path[^1])),
            ("Uitspraken", null) => (NieuweMelding.Zorgen, "Tekst"),
            ("Verbanden", { } i) => (NieuweMelding.Relaties, Verbanden[i]),
            ("OntvangenOp", _) => (NieuweMelding.Contact, "Wanneer"),
            var (other, _) => (NieuweMelding.Contact, other),
        };
        return new(deel, veld, tekst);
    }

    private static string Name(string part) => part.Split('[')[0];

    private static int? Index(string part) => part.Split('[', ']') is [_, var number, ..]
        ? int.Parse(number, CultureInfo.InvariantCulture)
        : null;
}
