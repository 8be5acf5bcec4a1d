using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>One assessment under way: the melding, the questions, the draft, and everything that is known beside them.</summary>
public sealed record Werkblad
{
    /// <summary>The name of the form, under which its drafts are kept.</summary>
    public const string Formulier = "veiligheidsbeoordeling";

    /// <summary>The part of the draft that holds taxatie and besluit.</summary>
    public const string Besluitdeel = "besluit";

    public required Melding Melding { get; init; }

    public required Vragenlijst Lijst { get; init; }

    public required Concept Concept { get; init; }

    public required Bekend Bekend { get; init; }

    public required TermijnStand? Termijn { get; init; }

    /// <summary>What changed in the melding since this draft was begun or the changes were last seen.</summary>
    public required IReadOnlyList<Wijziging> Wijzigingen { get; init; }

    /// <summary>The answers given so far to what is asked, over all subjects; empty fields are no answers.</summary>
    public Antwoorden Antwoorden => Antwoorden.Geen.With(
        from onderwerp in Lijst.Onderwerpen
        let velden = Concept.Find(Vragendeel(onderwerp.Code))?.Velden ?? Velden.Leeg
        from gesteld in GesteldeVraag.Van(onderwerp, Bekend.Kinderen)
        let waarden = velden.Many(gesteld.Veld()).Where(w => !string.IsNullOrWhiteSpace(w)).ToList()
        select KeyValuePair.Create<string, IReadOnlyList<string>>(gesteld.Sleutel, waarden));

    public Velden Besluit => Concept.Find(Besluitdeel)?.Velden ?? Velden.Leeg;

    public string Begin => $"/meldingen/{Melding.Id}/veiligheidsbeoordeling";

    public string BesluitPad => $"{Begin}/besluit";

    public string ControlerenPad => $"{Begin}/controleren";

    private bool IsBegun(Onderwerp onderwerp) => Concept.Find(Vragendeel(onderwerp.Code)) is not null;

    public static string Vragendeel(string onderwerp) => $"vragen/{onderwerp}";

    public string VragenPad(Onderwerp onderwerp) => $"{Begin}/{Vragendeel(onderwerp.Code)}";

    /// <summary>The addresses of all steps, in order.</summary>
    public IReadOnlyList<string> Paden => [.. Lijst.Onderwerpen.Select(VragenPad), BesluitPad, ControlerenPad];

    /// <summary>The steps, from 1, in which nothing obligatory is missing.</summary>
    public IReadOnlyCollection<int> Klaar => [.. Lijst.Onderwerpen
        .Select((onderwerp, index) => (Gesteld: GesteldeVraag.Van(onderwerp, Bekend.Kinderen).ToList(), Begun: IsBegun(onderwerp), Number: index + 1))
        .Where(stap => stap.Gesteld.Count == 0 || (stap.Begun && !Beantwoording.Faults(stap.Gesteld, Antwoorden).Any()))
        .Select(stap => stap.Number)
        .Concat(Besluit.One("Regionaal") is not null && Besluit.One("Motivering") is not null ? [Paden.Count - 1] : [])];

    /// <summary>The use case's command from what stands in the draft; an id that cannot be read names nobody.</summary>
    /// <param name="versie">The version of the melding that the worker had in front of them.</param>
    public RecordVeiligheidsbeoordeling.Command Command(Guid versie) => new(
        Melding.Id, versie, Lijst.Naam, Antwoorden.ToJson(), Besluit.One("Taxatie") ?? "", Besluit.One("Regionaal") ?? "",
        Besluit.One("Motivering") ?? "", Besluit.One("Verantwoordelijke") ?? "",
        [.. Besluit.Many("Deelnemers").Select(id => new MedewerkerId(Guid.TryParse(id, out var value) ? value : Guid.Empty))])
    {
        Concept = Concept.Id,
        Kinderen = Bekend.Kinderen,
    };
}
