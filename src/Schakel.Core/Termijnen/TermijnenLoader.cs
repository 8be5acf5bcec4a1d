using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>Reads <c>termijnen.json</c> and <c>feestdagen.json</c>: what contradicts itself stops the start.</summary>
internal static class TermijnenLoader
{
    private const string File = "termijnen.json";

    public static TermijnenRegister Load(NaslagBron bron)
    {
        var termijnen = bron.ReadJson<TermijnenBestand>(File);
        var feestdagen = bron.ReadJson<FeestdagenBestand>("feestdagen.json");

        Naslag.Check.Distinct(File, "termijn", termijnen.Termijnen.Select(t => t.Soort));
        foreach (var termijn in termijnen.Termijnen)
        {
            Check(termijn);
        }

        foreach (var norm in termijnen.Normen)
        {
            Require(termijnen.Termijnen.Any(t => t.Soort == norm.Soort), norm.Soort, "has a norm but no term.");
            Require(norm.Percentage is >= 1 and <= 100, norm.Soort, "has a norm outside 1 to 100.");
        }

        var all = new Feestdagen([.. feestdagen.Gelijkgesteld.Select(d => d.Dag)]);
        return new TermijnenRegister(
            termijnen.Termijnen, termijnen.Normen, all, new Werkdagen(feestdagen.GelijkgesteldIsWerkdag ? new Feestdagen([]) : all));
    }

    private static void Check(Termijn termijn)
    {
        Naslag.Check.Slug(File, termijn.Soort, termijn.Soort);
        Require(termijn.Regels.Count > 0, termijn.Soort, "has no rule.");
        foreach (var (regel, next) in termijn.Regels.Zip(termijn.Regels.Skip(1)))
        {
            Require(regel.Tot is not null && next.Van >= regel.Tot, termijn.Soort, "has versions that overlap.");
        }

        foreach (var regel in termijn.Regels)
        {
            Check(regel, $"{termijn.Soort}, version {regel.Versie}");
        }
    }

    private static void Check(TermijnRegel regel, string place)
    {
        Naslag.Check.Filled(File, place, regel.Versie, regel.Bron, regel.Regel.Nl, regel.Regel.En, regel.Start.Nl, regel.Start.En);
        Naslag.Check.Period(File, place, regel.Van ?? DateOnly.MinValue, regel.Tot);
        Require(regel.Duur is null || regel.UiterlijkOp is null, place, "has both a length and a fixed day.");
        Require(regel.Duur is null || regel.Duur.Aantal > 0, place, "has a length that is not positive.");
        Require(
            !regel.AlgemeneTermijnenwet.Geldt || regel.Duur is { FallsOutsideTermijnenwet: false },
            place, "cannot follow the Algemene termijnenwet: article 4 leaves it alone.");
        Require(
            regel.Verlenging is null || regel.Verlenging.Eenheid == regel.Duur?.Eenheid,
            place, "has an extension of another unit than the term.");
        Require(regel.ZekerVanaf is null || regel.Toelichting is not null, place, "is not certain from its start and does not say why.");
    }

    private static void Require(bool holds, string place, string fault)
    {
        if (!holds)
        {
            throw new NaslagException(File, place, fault);
        }
    }

    private sealed record TermijnenBestand(
        string Toelichting, IReadOnlyList<Termijn> Termijnen, IReadOnlyList<TermijnNorm> Normen);

    private sealed record FeestdagenBestand(
        string Toelichting, string Bron, bool GelijkgesteldIsWerkdag, IReadOnlyList<GelijkgesteldeDag> Gelijkgesteld);

    private sealed record GelijkgesteldeDag(DateOnly Dag, string Bron);
}
