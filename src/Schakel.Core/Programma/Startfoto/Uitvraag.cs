using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>On whose behalf a region answers.</summary>
public enum Respondent
{
    Projectleider,

    /// <summary>An official whom the region named to speak for it.</summary>
    AmbtelijkVertegenwoordiger,
}

/// <summary>What is asked of one region in one round, and what it answered.</summary>
public sealed class Uitvraag
{
    private Uitvraag()
    {
    }

    public required UitvraagId Id { get; init; }

    public required RondeId Ronde { get; init; }

    /// <summary>The code of the region, as <c>PR10</c>.</summary>
    public required string Regio { get; init; }

    /// <summary>JSON of <see cref="Naslag.Antwoorden"/>.</summary>
    public string Antwoorden { get; private set; } = "{}";

    public Ondertekening Ondertekening { get; private set; } = new();

    /// <summary>Null while the region is still at it.</summary>
    public DateTime? IngediendOp { get; private set; }

    /// <summary>The organisation that recorded last; the audit log knows the person.</summary>
    public string? Door { get; private set; }

    /// <summary>The national team recorded something on behalf of the region.</summary>
    public bool Namens { get; private set; }

    /// <summary>The day of the last reminder.</summary>
    public DateOnly? HerinnerdOp { get; private set; }

    public int Herinneringen { get; private set; }

    /// <summary>Why the national team gave it back after it was submitted; null when it never did.</summary>
    public string? Heropening { get; private set; }

    public Guid Versie { get; private set; }

    public static Uitvraag Ask(UitvraagId id, RondeId ronde, string regio) => new() { Id = id, Ronde = ronde, Regio = regio, Versie = Guid.NewGuid() };

    public Antwoorden Read() => Naslag.Antwoorden.Parse(Antwoorden);

    public void Answer(Antwoorden antwoorden, Wie wie)
    {
        Antwoorden = antwoorden.ToJson();
        Touch(wie);
    }

    public void Submit(Ondertekening ondertekening, Wie wie, DateTime op)
    {
        (Ondertekening, IngediendOp) = (ondertekening, op);
        Touch(wie);
    }

    public void Remind(DateOnly dag) => (HerinnerdOp, Herinneringen, Versie) = (dag, Herinneringen + 1, Guid.NewGuid());

    public void Reopen(string reden) => (Heropening, IngediendOp, Versie) = (reden, null, Guid.NewGuid());

    private void Touch(Wie wie) => (Door, Namens, Versie) = (wie.OrganisatieNaam, Namens || wie.OrganisatieCode != Regio, Guid.NewGuid());
}

/// <summary>Who answered, for whom, and whether it holds for the whole region.</summary>
public sealed record Ondertekening
{
    /// <summary>The function of who filled it in; no name of a person.</summary>
    public string? Functie { get; init; }

    public Respondent? Respondent { get; init; }

    public bool? Regiobreed { get; init; }

    /// <summary>What does not hold for the whole region, and where.</summary>
    public string? Opmerking { get; init; }
}
