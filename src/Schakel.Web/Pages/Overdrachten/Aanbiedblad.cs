using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>One offer in the making: the record it is made from, the draft, and to whom it can go.</summary>
public sealed record Aanbiedblad
{
    /// <summary>The name of the form, under which its drafts are kept.</summary>
    public const string Formulier = "overdracht";

    /// <summary>The one part of the draft.</summary>
    public const string Deel = "aanbod";

    public const string Ja = "ja";

    public const string Nee = "nee";

    public required OverdrachtStof Stof { get; init; }

    public required Concept Concept { get; init; }

    public required IReadOnlyList<Organisatie> Ontvangers { get; init; }

    public Velden Velden => Concept.Find(Deel)?.Velden ?? Velden.Leeg;

    public string Pad => $"/meldingen/{Stof.Melding.Id}/overdracht";

    public string ControlerenPad => $"{Pad}/controleren";

    public Organisatie? Naar => Ontvangers.FirstOrDefault(o => o.Id.ToString() == Velden.One("Naar"));

    public IReadOnlyList<string> Gevraagd => Velden.Many("Gevraagd");

    public string? Monitoren => Velden.One("Monitoren");

    /// <summary>The day that was typed, or why it cannot be read.</summary>
    public Gelezen<DateOnly> ReactieVoor(DateOnly today) => DatumLezer.Read(Velden.One("ReactieVoor"), today, Tijdrichting.Toekomst);

    /// <summary>The use case's command from what stands in the draft; an id that cannot be read names nothing.</summary>
    /// <remarks>The offer bears the id of its draft, so that a second press of the button finds the first.</remarks>
    public OfferOverdracht.Command Command(DateOnly today) => new(
        Stof.Melding.Id, Naar?.Id ?? default, Gevraagd, Velden.One("Toelichting") ?? "",
        [.. Velden.Many("Teksten").Select(id => new UitspraakId(Guid.TryParse(id, out var value) ? value : Guid.Empty))],
        ReactieVoor(today) is { Fout: Leesfout.Geen, Waarde: { } day } ? day : today, Monitoren == Ja)
    {
        Id = new OverdrachtId(Concept.Id.Value),
        Concept = Concept.Id,
    };
}
