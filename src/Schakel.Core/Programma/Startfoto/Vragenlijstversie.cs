using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

public enum Vragenlijststatus
{
    /// <summary>Questions can still change.</summary>
    Concept,

    /// <summary>Never changes again: answers belong to it.</summary>
    Vastgesteld,
}

/// <summary>A version of a questionnaire of the national team; another version has the same code and a higher number.</summary>
public sealed class Vragenlijstversie : IVanOrganisatie
{
    private Vragenlijstversie()
    {
    }

    public required VragenlijstversieId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required string Code { get; init; }

    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>JSON of a <see cref="Vragenlijstinhoud"/>.</summary>
    public string Inhoud { get; private set; } = "";

    public Vragenlijststatus Status { get; private set; }

    public DateTime? VastgesteldOp { get; private set; }

    public Guid Versie { get; private set; }

    public static Vragenlijstversie Draft(VragenlijstversieId id, OrganisatieId organisatie, string code, int nummer, Vragenlijstinhoud inhoud)
    {
        var lijst = new Vragenlijstversie { Id = id, Organisatie = organisatie, Code = code, Nummer = nummer };
        lijst.Revise(inhoud);
        return lijst;
    }

    public Vragenlijstinhoud Read() => Vragenlijstinhoud.Parse(Inhoud);

    public Outcome Revise(Vragenlijstinhoud inhoud)
    {
        if (Status == Vragenlijststatus.Vastgesteld)
        {
            return Outcome.Refused("Deze vragenlijst is vastgesteld en verandert niet meer. Maak een nieuwe versie.");
        }

        (Inhoud, Versie) = (inhoud.ToJson(), Guid.NewGuid());
        return Outcome.Success;
    }

    public Outcome Settle(DateTime op)
    {
        if (Status != Vragenlijststatus.Vastgesteld)
        {
            (Status, VastgesteldOp, Versie) = (Vragenlijststatus.Vastgesteld, op, Guid.NewGuid());
        }

        return Outcome.Success;
    }
}
