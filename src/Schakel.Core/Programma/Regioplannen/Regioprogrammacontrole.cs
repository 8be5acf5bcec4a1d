using System.Globalization;
using Schakel.Core.Naslag;
using Controle = Schakel.Core.Naslag.Check;

namespace Schakel.Core.Programma;

/// <summary>What must hold in the file of a regional action programme; each error names its place.</summary>
internal static class Regioprogrammacontrole
{
    private const string Bestand = Regioprogramma.Bestand;

    /// <exception cref="NaslagException">The first thing that does not hold.</exception>
    public static void Check(Regioprogramma programma)
    {
        Controle.Head(Bestand, programma);
        Controle.Filled(Bestand, "head", programma.Gebied, programma.Naam, programma.Inleiding);
        Controle.Distinct(Bestand, "onderdeel", programma.Lijnen.Select(l => l.Nummer).Concat(programma.Themas.Select(t => t.Nummer)));
        Controle.Distinct(Bestand, "actie", programma.Acties.Select(a => a.Nummer));
        foreach (var (lijn, thema) in programma.Lijnen.SelectMany(l => l.Themas.Select(t => (l, t))))
        {
            Thema(lijn, thema);
        }

        Lines(programma);
        Money(programma);
    }

    private static void Thema(Regioprogramma.Lijn lijn, Regioprogramma.Thema thema)
    {
        var place = $"thema '{thema.Nummer}'";
        Controle.Filled(Bestand, place, [lijn.Naam, thema.Naam, .. thema.Doelen, .. thema.Betrokken]);
        Under(place, thema.Nummer, lijn.Nummer);
        Amounts(place, thema.Projectblad);
        if (thema.Begin is { } begin)
        {
            Controle.Period(Bestand, place, begin, thema.Eind);
        }

        foreach (var actie in thema.Acties)
        {
            Controle.Filled(Bestand, $"actie '{actie.Nummer}'", actie.Tekst);
            Under($"actie '{actie.Nummer}'", actie.Nummer, thema.Nummer);
        }
    }

    private static void Lines(Regioprogramma programma)
    {
        var known = programma.Lijnen.Select(l => l.Nummer).Concat(programma.Themas.Select(t => t.Nummer)).ToHashSet(StringComparer.Ordinal);
        void Known(string place, IEnumerable<string?> numbers) => Controle.Known(Bestand, place, numbers.OfType<string>(), known, "lijnen");
        Known("taken", programma.Taken.Select(t => t.Onderdeel));
        Known("inzet", programma.Inzet.Select(i => i.Onderdeel));
        Known("tijdlijn", programma.Tijdlijn.Select(t => t.Onderdeel));
        Known("verbanden", programma.Verbanden.Select(v => v.Onderdeel));
        Known("begroting", programma.Begroting.Posten.Select(p => p.Onderdeel));
        Controle.Filled(Bestand, "taken", [.. programma.Taken.Select(t => t.Regionaal ?? t.Lokaal)]);
        Controle.Filled(Bestand, "inzet", [.. programma.Inzet.SelectMany(i => new[] { i.Partij, i.Tekst })]);
        Controle.Filled(Bestand, "tijdlijn", [.. programma.Tijdlijn.Select(t => t.Tekst)]);
        Controle.Filled(Bestand, "verbanden", [.. programma.Verbanden.SelectMany(v => new[] { v.Tekst, v.Waar })]);
        Controle.Filled(Bestand, "nulmeting", [.. programma.Nulmeting.SelectMany(p => new[] { p.Bron, p.Tekst })]);
    }

    private static void Money(Regioprogramma programma)
    {
        var geld = programma.Begroting;
        Controle.Distinct(Bestand, "post", geld.Posten.Select(p => p.Naam));
        Controle.Distinct(Bestand, "inkomst", geld.Inkomsten.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Bron} {i.Jaar}")));
        foreach (var post in geld.Posten)
        {
            Amounts($"post '{post.Naam}'", post.Bedragen);
            Controle.Filled(Bestand, $"post '{post.Naam}'", [post.Naam, .. post.Dekking.DefaultIfEmpty("")]);
        }

        var begroting = Begroting.Of(programma);
        Printed("totaal", geld.Totalen, begroting.Kosten);
        Printed("resultaat", geld.Resultaten, begroting.Resultaat);
    }

    private static void Amounts(string place, IReadOnlyList<Regioprogramma.Bedragregel> bedragen)
    {
        Controle.Distinct(Bestand, $"{place}, jaar", bedragen.Select(b => b.Jaar.ToString(CultureInfo.InvariantCulture)));
        if (bedragen.FirstOrDefault(b => b.Centen < 0) is { } negative)
        {
            throw new NaslagException(Bestand, place, string.Create(CultureInfo.InvariantCulture, $"{negative.Centen} cents in {negative.Jaar} is less than nought."));
        }
    }

    // A table whose own sums do not hold was copied wrongly.
    private static void Printed(string what, IReadOnlyList<Regioprogramma.Bedragregel> printed, Func<int, long?> calculated)
    {
        foreach (var regel in printed.Where(r => calculated(r.Jaar) != r.Centen))
        {
            throw new NaslagException(
                Bestand, string.Create(CultureInfo.InvariantCulture, $"{what} {regel.Jaar}"),
                string.Create(CultureInfo.InvariantCulture, $"{regel.Centen} cents is printed and {calculated(regel.Jaar)} is what the table gives."));
        }
    }

    private static void Under(string place, string nummer, string boven)
    {
        if (!nummer.StartsWith($"{boven}.", StringComparison.Ordinal))
        {
            throw new NaslagException(Bestand, place, $"stands under '{boven}'.");
        }
    }
}
