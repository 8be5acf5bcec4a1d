using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>What a colleague changed while this form was open.</summary>
/// <param name="Door">Who changed it, when that was by hand.</param>
/// <param name="Nieuw">What the colleague added in words.</param>
public sealed record MeldingConflict(IReadOnlyList<Verschil> Velden, IReadOnlyList<Uitspraak> Nieuw, string? Door, DateTime? Op)
{
    /// <summary>What was saved is just what this form asks, as after a double click.</summary>
    public bool IsHetzelfde { get; init; }
}
