namespace Schakel.Core.Naslag;

/// <summary>How a question is answered.</summary>
public enum VraagSoort
{
    /// <summary>One of the options.</summary>
    Keuze,

    /// <summary>Any number of the options.</summary>
    Meerkeuze,

    /// <summary>A whole number between <see cref="Schaal.Van"/> and <see cref="Schaal.TotEnMet"/>.</summary>
    Schaal,

    /// <summary>Free text.</summary>
    Tekst,

    /// <summary><c>ja</c>, <c>nee</c> or <c>onbekend</c>: unknown is an answer.</summary>
    JaNeeOnbekend,
}

/// <summary>A versioned questionnaire (<c>data/vragenlijsten/*.json</c>), one subject per step.</summary>
/// <remarks>
/// An answer belongs to a version for good: a filled-in questionnaire keeps <see cref="Code"/> and
/// <see cref="Bronvermelding.Versie"/>, and is shown with the questions of that time.
/// </remarks>
public sealed record Vragenlijst : Bronvermelding
{
    public required string Code { get; init; }

    public required Tekst Titel { get; init; }

    public required Tekst Inleiding { get; init; }

    /// <summary>True for an illustration that is no official instrument; every screen must say so.</summary>
    public required bool Voorbeeld { get; init; }

    public required IReadOnlyList<Onderwerp> Onderwerpen { get; init; }

    /// <summary>Code and version, as a filled-in questionnaire keeps them: <c>veiligheidsbeoordeling-voorbeeld@1</c>.</summary>
    public string Naam => $"{Code}@{Versie}";

    public IEnumerable<Vraag> Vragen => Onderwerpen.SelectMany(o => o.Vragen);

    public Vraag? FindVraag(string code) => Vragen.FirstOrDefault(v => v.Code == code);
}

/// <summary>One step of a questionnaire.</summary>
public sealed record Onderwerp
{
    public required string Code { get; init; }

    public required Tekst Titel { get; init; }

    public Tekst? Inleiding { get; init; }

    /// <summary>True when its questions are asked once for each child in the melding.</summary>
    public bool PerKind { get; init; }

    public required IReadOnlyList<Vraag> Vragen { get; init; }
}

/// <summary>One question; its code is unique in the questionnaire.</summary>
public sealed record Vraag
{
    public required string Code { get; init; }

    public required VraagSoort Soort { get; init; }

    public required Tekst Titel { get; init; }

    public Tekst? Hint { get; init; }

    public bool Verplicht { get; init; }

    /// <summary>For <see cref="VraagSoort.Keuze"/> and <see cref="VraagSoort.Meerkeuze"/>; otherwise empty.</summary>
    public IReadOnlyList<Optie> Opties { get; init; } = [];

    /// <summary>For <see cref="VraagSoort.Schaal"/>; otherwise null.</summary>
    public Schaal? Schaal { get; init; }
}

public sealed record Optie(string Waarde, string Nl, string En)
{
    public string Naam => Tekst.Pick(Nl, En);
}

/// <summary>A scale of whole numbers, with words for both ends.</summary>
public sealed record Schaal(int Van, int TotEnMet, Tekst Laagste, Tekst Hoogste);
