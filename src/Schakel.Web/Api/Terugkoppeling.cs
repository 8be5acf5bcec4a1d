using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Api;

/// <summary>How far a melding is, as far as its sender is told.</summary>
/// <remarks>
/// The codes are those of the standard (VNG Realisatie, JZV Meldingen v1.0). That VT-02 and VT-03 follow what Veilig Thuis
/// did itself after the assessment is inferred; no source says when they are due.
/// </remarks>
public sealed record Terugkoppeling
{
    private const string NaVervolgOvergedragen = "VT-02";
    private const string NaVervolgGesloten = "VT-03";

    public string? Afdoening { get; init; }

    /// <summary>The national outcome; null while nothing was decided.</summary>
    public string? Besluit { get; init; }

    /// <summary>Somebody accepted the hand-over of this melding.</summary>
    public bool Overgedragen { get; init; }

    /// <summary>Veilig Thuis is not involved any more.</summary>
    public bool Gesloten { get; init; }

    /// <summary>Null while there is nothing to tell.</summary>
    public string? Code(Naslagwerk naslag) => this switch
    {
        { Afdoening: { } afdoening } => naslag.Lijst(CodeLijsten.Afdoening).Find(afdoening)?.Kenmerk(Kenmerk.Terugkoppelcode),
        { Besluit: null } => null,
        { Besluit: Vervolg.Overdracht or Vervolg.GeenVervolgstappen } => naslag.Besluiten.TerugkoppelcodeVan(Besluit),
        { Overgedragen: true } => NaVervolgOvergedragen,
        { Gesloten: true } => NaVervolgGesloten,
        _ => naslag.Besluiten.TerugkoppelcodeVan(Besluit),
    };
}
