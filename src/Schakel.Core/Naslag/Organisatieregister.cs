using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

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
