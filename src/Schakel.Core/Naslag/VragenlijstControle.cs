using Schakel.Core.Common;

namespace Schakel.Core.Naslag;

/// <summary>What must hold for the questions of a questionnaire: the same for a file and for one that is made on the screen.</summary>
public static class VragenlijstControle
{
    /// <param name="Code">Of the subject or the question that it is about.</param>
    /// <param name="Veld">Where it is typed: <c>Titel</c>, <c>Code</c>, <c>Opties</c>, <c>Schaal</c>, <c>Getal</c> or <c>Voorwaarde</c>.</param>
    /// <param name="Zin">For whoever types.</param>
    /// <param name="Plaats">For whoever wrote a file; so is <paramref name="Melding"/>.</param>
    public sealed record Fout(string Code, string Veld, Outcome Zin, string Plaats, string Melding);

    /// <summary>Everything that is wrong, in the order of the questionnaire; what occurs twice comes first.</summary>
    public static IEnumerable<Fout> Faults(IReadOnlyList<Onderwerp> onderwerpen)
    {
        var vragen = onderwerpen.SelectMany(o => o.Vragen).ToList();
        return Twice("onderwerp", onderwerpen.Select(o => o.Code)).Concat(Twice("vraag", vragen.Select(v => v.Code)))
            .Concat(onderwerpen.SelectMany(o => Texts(o.Code, $"onderwerp '{o.Code}'", o.Titel, o.Inleiding)))
            .Concat(vragen.SelectMany(FaultsOf))
            .Concat(onderwerpen.SelectMany(o => o.Vragen.SelectMany(v => Condition(v, o.PerKind, vragen))));
    }

    private static IEnumerable<Fout> FaultsOf(Vraag vraag)
    {
        var place = $"vraag '{vraag.Code}'";
        if (!Check.IsSlug(vraag.Code))
        {
            yield return new(vraag.Code, "Code", Outcome.Refused("Schrijf de code met letters, cijfers en losse streepjes."), place, "is not written as letters, digits and single hyphens.");
        }

        foreach (var fout in Texts(vraag.Code, place, vraag.Titel, vraag.Hint).Concat(Kind(vraag, place)).Concat(vraag.Opties.SelectMany(o => OptionFaults(vraag, o, place))))
        {
            yield return fout;
        }

        foreach (var waarde in Doubles(vraag.Opties.Select(o => o.Waarde)))
        {
            yield return new(vraag.Code, "Opties", Outcome.Refused("Dit antwoord staat er twee keer: {0}.", waarde), $"{place}, optie '{waarde}'", "occurs twice.");
        }
    }

    private static IEnumerable<Fout> Kind(Vraag vraag, string place)
    {
        if (vraag.Soort is VraagSoort.Keuze or VraagSoort.Meerkeuze or VraagSoort.Rangorde ? vraag.Opties.Count < 2 : vraag.Opties.Count > 0)
        {
            yield return new(vraag.Code, "Opties", Outcome.Refused("Een keuze en een rangorde hebben twee antwoorden of meer nodig; andere soorten hebben er geen."), place, "a choice needs two options or more, other kinds none.");
        }

        if ((vraag.Soort is VraagSoort.Schaal) != (vraag.Schaal is { } schaal && schaal.Van < schaal.TotEnMet))
        {
            yield return new(vraag.Code, "Schaal", Outcome.Refused("Een schaal heeft een laagste en een hoger hoogste getal nodig; andere soorten niet."), place, "a scale needs a lowest and a higher highest number, other kinds none.");
        }

        if (vraag.Getal is { } getal && (vraag.Soort is not VraagSoort.Getal || getal.Minste > getal.Meeste))
        {
            yield return new(vraag.Code, "Getal", Outcome.Refused("Het minste is niet meer dan het meeste, en alleen een getal heeft grenzen."), place, "only a number has bounds, and its least is not over its most.");
        }
    }

    private static IEnumerable<Fout> OptionFaults(Vraag vraag, Optie optie, string place)
    {
        if (!Check.IsSlug(optie.Waarde))
        {
            yield return new(vraag.Code, "Opties", Outcome.Refused("Dit antwoord heeft geen letters of cijfers."), $"{place}, optie '{optie.Waarde}'", "is not written as letters, digits and single hyphens.");
        }

        foreach (var fout in Texts(vraag.Code, $"{place}, optie '{optie.Waarde}'", new Tekst(optie.Nl, optie.En)))
        {
            yield return fout with { Veld = "Opties" };
        }
    }

    // An earlier question, with values that it can have. A question for each child has no answer of its own to look back at.
    private static IEnumerable<Fout> Condition(Vraag vraag, bool perKind, List<Vraag> vragen)
    {
        if (vraag.Voorwaarde is not { } als)
        {
            yield break;
        }

        var place = $"vraag '{vraag.Code}', voorwaarde";
        var earlier = vragen.TakeWhile(v => v.Code != vraag.Code).FirstOrDefault(v => v.Code == als.Vraag);
        if (earlier is null || perKind)
        {
            yield return new(vraag.Code, "Voorwaarde", Outcome.Refused("Kies een vraag die eerder wordt gesteld."), place, $"'{als.Vraag}' is no earlier question.");
        }
        else if (als.Waarden.Count == 0 || als.Waarden.Except(earlier.Waarden(), StringComparer.Ordinal).Any())
        {
            yield return new(vraag.Code, "Voorwaarde", Outcome.Refused("Noem een of meer antwoorden die deze vraag heeft: {0}.", string.Join(", ", earlier.Waarden())), place, $"names a value that '{als.Vraag}' cannot have.");
        }
    }

    private static IEnumerable<Fout> Texts(string code, string place, params IReadOnlyList<Tekst?> texts) =>
        texts.Any(t => t is not null && (string.IsNullOrWhiteSpace(t.Nl) || string.IsNullOrWhiteSpace(t.En)))
            ? [new(code, "Titel", Outcome.Refused("Vul de Nederlandse tekst in."), place, "a text is empty.")]
            : [];

    private static IEnumerable<Fout> Twice(string what, IEnumerable<string> codes) =>
        Doubles(codes).Select(code => new Fout(code, "Code", Outcome.Refused("Deze code is al gebruikt: {0}.", code), $"{what} '{code}'", "occurs twice."));

    private static IEnumerable<string> Doubles(IEnumerable<string> codes) => codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
