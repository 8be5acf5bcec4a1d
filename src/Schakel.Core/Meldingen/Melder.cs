using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>Who reported: an object of its own, because it has readers of its own (Uitvoeringsbesluit Wmo 2015, art. 4.1.8).</summary>
/// <remarks>
/// The identity of a non-professional is never shown to the people concerned without consent; that of a professional
/// is, unless shielded on a ground. Nothing of it goes to another organisation when shielded.
/// </remarks>
public sealed class Melder
{
    public required MelderId Id { get; init; }

    public required MeldingId Melding { get; init; }

    public required MelderGegevens Gegevens { get; init; }
}
