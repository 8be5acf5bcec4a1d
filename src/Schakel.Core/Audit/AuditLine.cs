using Schakel.Core.Common;

namespace Schakel.Core.Audit;

/// <summary>What happened, before it has its place in the chain: who did or saw what, to which thing, and why.</summary>
/// <param name="Organisatie">Whose record it is; each organisation has a chain of its own.</param>
/// <param name="Actor">A medewerker's id, or <c>systeem:…</c> or <c>api:…</c> for a job or a partner.</param>
/// <param name="Actie">A named event in the past tense, such as <c>VeiligheidsbeoordelingRecorded</c>.</param>
/// <param name="Onderwerp">Kind and id, such as <c>melding/…</c>. Ids and codes only, never content.</param>
public sealed record AuditLine(OrganisatieId Organisatie, string Actor, string Actie, string Onderwerp, DateTime Tijdstip)
{
    /// <summary>The other things shown or touched, as ids separated by a space: on a list, one for every row.</summary>
    public string Betreft { get; init; } = "";

    /// <summary>A reason code, where the action needs a ground.</summary>
    public string Grond { get; init; } = "";

    /// <summary><c>ok</c>, or <c>geweigerd</c> when a right was asked for and not held.</summary>
    public string Resultaat { get; init; } = "ok";

    /// <summary>Where it came from: <c>web</c>, <c>api</c>, <c>cli</c> or <c>taak</c>, with a network address if known.</summary>
    public string Herkomst { get; init; } = "web";
}
