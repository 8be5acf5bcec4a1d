using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>A round with everything that was answered in it, to be counted.</summary>
public sealed record Rondestand(Ronde Ronde, Vragenlijstinhoud Inhoud, IReadOnlyList<Uitvraag> Uitvragen)
{
    private readonly IReadOnlyList<Vraag> _vragen = [.. Inhoud.Vragen];

    private readonly IReadOnlyList<Regioantwoord> _antwoorden = [.. Uitvragen.Select(u => new Regioantwoord(u.Regio, u.IngediendOp is not null, u.Read()))];

    public int Ingediend => Uitvragen.Count(u => u.IngediendOp is not null);

    public IReadOnlyList<Vraag> Vragen => _vragen;

    public IEnumerable<Vraagtelling> Tellingen => _vragen.Select(v => Vraagtelling.Of(v, _vragen, _antwoorden));

    /// <summary>Null when the question was not in this round.</summary>
    public Vraagtelling? Telling(string vraag) => Inhoud.FindVraag(vraag) is { } found ? Vraagtelling.Of(found, _vragen, _antwoorden) : null;

    /// <summary>Null when its question, or a value of it, was not in this round: nothing is then claimed.</summary>
    public Cijferstand? Stand(Cijfers.Cijfer cijfer) =>
        Telling(cijfer.Vraag) is { } telling && cijfer.Waarden.All(telling.Per.ContainsKey)
            ? new(cijfer, [.. cijfer.Waarden.SelectMany(telling.Regios).Distinct(StringComparer.Ordinal)], Uitvragen.Count)
            : null;

    /// <summary>Per region that was asked in both rounds, in order of code, where the answer to a question differs.</summary>
    public static IEnumerable<(string Regio, IReadOnlyList<string> Was, IReadOnlyList<string> Nu)> Changes(Vraagtelling was, Vraagtelling now) =>
        from regio in was.Antwoord.Keys.Intersect(now.Antwoord.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let before = was.Antwoord[regio]
        let after = now.Antwoord[regio]
        where !before.SequenceEqual(after, StringComparer.Ordinal)
        select (regio, before, after);
}

/// <summary>A figure of a round, with the regions that it counts.</summary>
/// <param name="Regios">Codes.</param>
/// <param name="Van">How many regions were asked.</param>
public sealed record Cijferstand(Cijfers.Cijfer Cijfer, IReadOnlyList<string> Regios, int Van);
