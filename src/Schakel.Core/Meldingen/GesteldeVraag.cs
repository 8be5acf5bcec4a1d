using System.Text.Json;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Meldingen;

/// <summary>A question as it is put: once, or once for each child.</summary>
public sealed record GesteldeVraag(Vraag Vraag, BetrokkeneId? Kind)
{
    public string Sleutel => Kind is { } kind ? $"{Vraag.Code}.{kind}" : Vraag.Code;

    /// <summary>What a subject asks when these children are in the melding.</summary>
    public static IEnumerable<GesteldeVraag> Van(Onderwerp onderwerp, IReadOnlyList<BetrokkeneId> kinderen) => onderwerp.PerKind
        ? kinderen.SelectMany(kind => onderwerp.Vragen.Select(vraag => new GesteldeVraag(vraag, kind)))
        : onderwerp.Vragen.Select(vraag => new GesteldeVraag(vraag, null));
}
