using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>Roles and their rights (<c>data/rechten.json</c>).</summary>
public sealed class Rechten
{
    internal const string Bestand = "rechten.json";

    private readonly FrozenDictionary<string, FrozenSet<string>> _byRol;

    private Rechten(RechtenBestand bestand)
    {
        All = bestand.Rechten;
        Rollen = bestand.Rollen;
        _byRol = Rollen.ToFrozenDictionary(
            rol => rol.Naam, rol => rol.Rechten.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public IReadOnlyList<RechtBeschrijving> All { get; }

    public IReadOnlyList<RolBeschrijving> Rollen { get; }

    /// <summary>The rights of a role; none for a role that is not known, so that a typing error opens nothing.</summary>
    public IReadOnlySet<string> Van(string rol) => _byRol.GetValueOrDefault(rol, FrozenSet<string>.Empty);

    /// <summary>A role by its name; null for one that is not known.</summary>
    public RolBeschrijving? Rol(string naam) => Rollen.FirstOrDefault(rol => rol.Naam == naam);

    /// <summary>The roles that the staff of a kind of organisation may hold.</summary>
    /// <param name="soort">A value of the list <see cref="CodeLijsten.SoortOrganisatie"/>.</param>
    public IEnumerable<RolBeschrijving> Voor(string soort) => Rollen.Where(rol => rol.Soorten.Contains(soort));

    /// <summary>Reads the file and checks that every right of a role is described, and every kind of organisation known.</summary>
    /// <exception cref="NaslagException">A name is used twice, or a role names a right or a kind that is not there.</exception>
    internal static Rechten Load(NaslagBron bron, CodeLijst soorten)
    {
        var bestand = bron.ReadJson<RechtenBestand>(Bestand);
        Check.Head(Bestand, bestand);
        Check.Distinct(Bestand, "right", bestand.Rechten.Select(r => r.Naam));
        Check.Distinct(Bestand, "role", bestand.Rollen.Select(r => r.Naam));

        var known = bestand.Rechten.Select(r => r.Naam).ToHashSet(StringComparer.Ordinal);
        var knownSoorten = soorten.Codes.Select(c => c.Waarde).ToHashSet(StringComparer.Ordinal);
        foreach (var rol in bestand.Rollen)
        {
            Check.Known(Bestand, $"role '{rol.Naam}'", rol.Soorten, knownSoorten, soorten.Naam);
            Check.Distinct(Bestand, $"role '{rol.Naam}', right", rol.Rechten);
            Check.Known(Bestand, $"role '{rol.Naam}'", rol.Rechten, known, "rechten");
        }

        return new Rechten(bestand);
    }

    private sealed record RechtenBestand : Bronvermelding
    {
        public required IReadOnlyList<RechtBeschrijving> Rechten { get; init; }

        public required IReadOnlyList<RolBeschrijving> Rollen { get; init; }
    }
}
