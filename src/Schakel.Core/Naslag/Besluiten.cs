namespace Schakel.Core.Naslag;

/// <summary>
/// The outcomes of a veiligheidsbeoordeling: four that the whole country counts, and the regional layer beneath.
/// </summary>
/// <remarks>
/// What a worker chooses is regional; what is delivered and reported back is national. The regional list may be
/// replaced by a region's own, as long as each value names the national one it belongs to.
/// </remarks>
public sealed class Besluiten(CodeLijst landelijk, CodeLijst regionaal)
{
    // In the list soort-organisatie, where it receives nothing: it is no organisation.
    private const string DirectBetrokkenen = "direct-betrokkenen";

    public CodeLijst Landelijk { get; } = landelijk;

    public CodeLijst Regionaal { get; } = regionaal;

    /// <summary>The regional values beneath a national one, as a form of that day offers them.</summary>
    public IEnumerable<Code> Onder(string landelijk, DateOnly op) =>
        Regionaal.Geldig(op).Where(code => code.Groep == landelijk);

    /// <summary>The national value to which a regional one belongs; null when there is no such value.</summary>
    public Code? LandelijkVan(string regionaal) => Landelijk.Find(Regionaal.Find(regionaal)?.Groep);

    /// <summary>Whether no organisation receives, but the people concerned go on by themselves (ADR-0012).</summary>
    public bool IsAanBetrokkenen(string regionaal) => Regionaal.Find(regionaal)?.Kenmerk(Kenmerk.Ontvanger) == DirectBetrokkenen;

    /// <summary>The code that tells the sender of the melding, as <c>VT-01-02</c>.</summary>
    public string? TerugkoppelcodeVan(string landelijk) => Landelijk.Find(landelijk)?.Kenmerk(Kenmerk.Terugkoppelcode);
}
