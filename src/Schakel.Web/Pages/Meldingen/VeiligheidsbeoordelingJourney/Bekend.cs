using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Everything that is known about these people, as it stands beside the questions.</summary>
public sealed record Bekend
{
    public required string CasusNummer { get; init; }

    /// <summary>Who holds zicht op veiligheid; null when nobody does, which only a closed casus allows.</summary>
    public required string? Zicht { get; init; }

    /// <summary>Whether the reader may decide who is whom.</summary>
    public required bool MagKoppelen { get; init; }

    public required IReadOnlyList<Mens> Mensen { get; init; }

    /// <summary>This melding first, then the others under the same casus.</summary>
    public required IReadOnlyList<Gemeld> Meldingen { get; init; }

    /// <summary>Earlier meldingen about the persons that a worker confirmed, newest first.</summary>
    public required IReadOnlyList<Eerder> Eerdere { get; init; }

    public IReadOnlyList<BetrokkeneId> Kinderen => [.. Mensen.Where(m => m.IsKind).Select(m => m.Id)];

    /// <summary>The ids of everything that is shown, for the audit line.</summary>
    public string Betreft => string.Join(' ', Mensen.Select(m => m.Id.Value)
        .Concat(Meldingen.Select(m => m.Id.Value)).Concat(Eerdere.Select(e => e.Id.Value)));

    public int OpenVoorstellen => Mensen.Sum(m => m.OpenVoorstellen);

    /// <param name="OpenVoorstellen">Proposals of the radar that nobody decided on yet.</param>
    public sealed record Mens(BetrokkeneId Id, int Volgnummer, string Rol, Identiteit Identiteit, int OpenVoorstellen)
    {
        public bool IsKind => Rol is "kind" or "ongeboren";
    }

    /// <param name="Melder">Null when the reader may not know who it is.</param>
    public sealed record Gemeld(
        MeldingId Id, string Nummer, DateTime OntvangenOp, string Kanaal, bool Beroepsmatig, MelderGegevens? Melder,
        IReadOnlyList<Uitspraak> Uitspraken);

    /// <param name="Besluit">Null while no besluit stands.</param>
    /// <param name="Afdoening">How it was set aside without a besluit; null when it was not.</param>
    public sealed record Eerder(
        MeldingId Id, string Nummer, DateTime OntvangenOp, IReadOnlyList<string> Aard, CasusId Casus, string CasusNummer,
        CasusFase Fase, string? Besluit, string? Afdoening);
}
