using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>What hangs together about the same people; one or more meldingen (Informatieprotocol, hoofdnummer casus).</summary>
public sealed class Casus : Toegang.IVanOrganisatie
{
    private Casus()
    {
    }

    public required CasusId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required string Nummer { get; init; }

    public required DateTime GeopendOp { get; init; }

    public CasusFase Fase { get; private set; }

    public TeamId? Team { get; private set; }

    public MedewerkerId? Behandelaar { get; private set; }

    /// <summary>What is going on now, in two lines, by the worker.</summary>
    public string? WatSpeelt { get; private set; }

    public MedewerkerId? WatSpeeltDoor { get; private set; }

    public DateTime? WatSpeeltOp { get; private set; }

    public DateTime? GeslotenOp { get; private set; }

    public CasusId? OpgegaanIn { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>A melding can be added and somebody at Veilig Thuis is involved.</summary>
    public bool Loopt => Fase is not (CasusFase.Gesloten or CasusFase.Opgegaan);

    public static Casus Open(CasusId id, OrganisatieId organisatie, string nummer, DateTime op, TeamId? team) => new()
    {
        Id = id,
        Organisatie = organisatie,
        Nummer = nummer,
        GeopendOp = op,
        Team = team,
        Versie = Guid.NewGuid(),
    };

    public void Assign(TeamId? team, MedewerkerId? behandelaar)
    {
        Team = team;
        Behandelaar = behandelaar;
        Touch();
    }

    public void Summarise(string tekst, MedewerkerId door, DateTime op)
    {
        WatSpeelt = tekst;
        WatSpeeltDoor = door;
        WatSpeeltOp = op;
        Touch();
    }

    public void Enter(CasusFase fase)
    {
        Fase = fase;
        GeslotenOp = null;
        Touch();
    }

    public void Close(DateTime op)
    {
        Enter(CasusFase.Gesloten);
        GeslotenOp = op;
    }

    public void MergeInto(CasusId running)
    {
        OpgegaanIn = running;
        Enter(CasusFase.Opgegaan);
    }

    /// <summary>The melding did not belong to the running casus after all: its own casus goes on.</summary>
    public void Revive()
    {
        OpgegaanIn = null;
        Enter(CasusFase.Veiligheidsbeoordeling);
    }

    /// <summary>Makes a concurrent change to anything that hangs under this casus collide.</summary>
    public void Touch() => Versie = Guid.NewGuid();
}
