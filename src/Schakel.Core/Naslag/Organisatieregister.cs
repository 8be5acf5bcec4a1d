using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>An organisation that Veilig Thuis works with, as the register describes it.</summary>
public sealed record RegisterOrganisatie
{
    /// <summary>Unique in the register; for a Veilig Thuis the CBS code of its region, as <c>VT07</c>.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>A value of the list <see cref="CodeLijsten.SoortOrganisatie"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>CBS codes of the municipalities it works for.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>True when its staff sign in to Schakel; otherwise an overdracht is confirmed in writing.</summary>
    public required bool Aangesloten { get; init; }

    /// <summary>How many people must take part in a besluit, the decider included.</summary>
    public int DeelnemersBesluit { get; init; } = 1;

    /// <summary>Code of the Veilig Thuis that keeps it in its register; null for a Veilig Thuis itself.</summary>
    public string? Bovenliggend { get; init; }

    /// <summary>True when name and existence are made up for the demonstration.</summary>
    public required bool Voorbeeld { get; init; }

    public string? Toelichting { get; init; }
}

/// <summary>The organisations of the demonstration (<c>data/organisaties.json</c>).</summary>
public sealed class Organisatieregister
{
    internal const string Bestand = "organisaties.json";

    private readonly FrozenDictionary<string, RegisterOrganisatie> _byCode;

    private Organisatieregister(IReadOnlyList<RegisterOrganisatie> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<RegisterOrganisatie> All { get; }

    public RegisterOrganisatie? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The organisations in the register of a Veilig Thuis, in the order of the file.</summary>
    public IEnumerable<RegisterOrganisatie> Onder(string veiligThuis) => All.Where(o => o.Bovenliggend == veiligThuis);

    /// <summary>Reads the file and checks that everything it refers to exists.</summary>
    /// <exception cref="NaslagException">A reference to a kind, municipality or parent finds nothing.</exception>
    internal static Organisatieregister Load(NaslagBron bron, CodeLijst soorten, Gemeenten gemeenten)
    {
        var bestand = bron.ReadJson<OrganisatiesBestand>(Bestand);
        Check.Head(Bestand, bestand);
        var all = bestand.Organisaties;
        Check.Distinct(Bestand, "organisatie", all.Select(o => o.Code));

        var codes = all.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var knownGemeenten = gemeenten.All.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        var knownSoorten = soorten.Codes.Select(c => c.Waarde).ToHashSet(StringComparer.Ordinal);
        foreach (var organisatie in all)
        {
            var place = $"organisatie '{organisatie.Code}'";
            Check.Filled(Bestand, place, organisatie.Naam);
            Check.Known(Bestand, place, [organisatie.Soort], knownSoorten, soorten.Naam);
            Check.Known(Bestand, place, organisatie.Gemeenten, knownGemeenten, Naslag.Gemeenten.Bestand);
            Check.Known(Bestand, place, organisatie.Bovenliggend is { } parent ? [parent] : [], codes, Bestand);
            if (organisatie.DeelnemersBesluit < 1)
            {
                throw new NaslagException(Bestand, place, "at least one person takes part in a besluit.");
            }
        }

        return new Organisatieregister(all);
    }

    private sealed record OrganisatiesBestand : Bronvermelding
    {
        public required IReadOnlyList<RegisterOrganisatie> Organisaties { get; init; }
    }
}
