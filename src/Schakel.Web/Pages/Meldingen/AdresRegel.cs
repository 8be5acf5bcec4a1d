using System.Linq.Expressions;
using Schakel.Core.Common;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>An address as a page may show it: of a secret one nothing but its ground leaves the database.</summary>
public sealed record AdresRegel
{
    public required AdresId Id { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    public required bool Geheim { get; init; }

    public required string? GeheimGrond { get; init; }

    public required string? Straat { get; init; }

    public required string? Postcode { get; init; }

    public required int? Huisnummer { get; init; }

    public required string? Toevoeging { get; init; }

    public required string? Plaats { get; init; }

    public required string Land { get; init; }

    public required string? Buitenland { get; init; }

    public static readonly Expression<Func<Adres, AdresRegel>> Of = a => new AdresRegel
    {
        Id = a.Id,
        Betrokkene = a.Betrokkene,
        Geheim = a.Gegevens.Geheim,
        GeheimGrond = a.Gegevens.GeheimGrond,
        Straat = a.Gegevens.Geheim ? null : a.Gegevens.Straat,
        Postcode = a.Gegevens.Geheim ? null : a.Gegevens.Postcode,
        Huisnummer = a.Gegevens.Geheim ? null : a.Gegevens.Huisnummer,
        Toevoeging = a.Gegevens.Geheim ? null : a.Gegevens.Toevoeging,
        Plaats = a.Gegevens.Geheim ? null : a.Gegevens.Plaats,
        Land = a.Gegevens.Geheim ? "" : a.Gegevens.Land,
        Buitenland = a.Gegevens.Geheim ? null : a.Gegevens.Buitenland,
    };

    /// <summary>A secret address that somebody opened, with everything in it.</summary>
    public static AdresRegel Opened(AdresId id, BetrokkeneId betrokkene, AdresGegevens gegevens) => new()
    {
        Id = id,
        Betrokkene = betrokkene,
        Geheim = false,
        GeheimGrond = gegevens.GeheimGrond,
        Straat = gegevens.Straat,
        Postcode = gegevens.Postcode,
        Huisnummer = gegevens.Huisnummer,
        Toevoeging = gegevens.Toevoeging,
        Plaats = gegevens.Plaats,
        Land = gegevens.Land,
        Buitenland = gegevens.Buitenland,
    };
}
