using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>One action of a plan, with how it stands now; how it stood before is in its <see cref="Actiestand"/>.</summary>
public sealed class Actie : IVanOrganisatie
{
    private Actie()
    {
    }

    public required ActieId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    /// <summary>As printed, <c>1.10.1</c>; unique in the plan.</summary>
    public required string Nummer { get; init; }

    /// <summary>The number of its action line, <c>1</c>.</summary>
    public required string Lijn { get; init; }

    /// <summary>The number of the heading directly above it, <c>1.10</c>.</summary>
    public required string Bouwsteen { get; init; }

    /// <summary>The place in the plan, from 0.</summary>
    public required int Rang { get; init; }

    public required string Tekst { get; init; }

    public ActieGegevens Gegevens { get; private set; } = new();

    /// <summary>The number of the phase of the programme, from 0.</summary>
    public int Fase { get; private set; }

    public Actiestatus Status { get; private set; }

    /// <summary>The day on which this status held; null until somebody records one.</summary>
    public DateOnly? StandOp { get; private set; }

    public Guid Versie { get; private set; }

    public static Actie Schedule(ActieId id, Plan plan, Planonderdeel onderdeel, Programmaplan.Regel regel, int rang) => new()
    {
        Id = id,
        Plan = plan.Id,
        Organisatie = plan.Organisatie,
        Nummer = regel.Nummer,
        Lijn = regel.Nummer.Split('.')[0],
        Bouwsteen = onderdeel.Nummer,
        Rang = rang,
        Tekst = regel.Tekst,
        Fase = regel.Fase,
        Versie = Guid.NewGuid(),
    };

    public void Describe(ActieGegevens gegevens)
    {
        Gegevens = gegevens;
        Versie = Guid.NewGuid();
    }

    /// <summary>Takes over a state; one of an earlier day than the newest goes into the history only.</summary>
    public void Stand(Actiestand stand)
    {
        if (StandOp is null || stand.Peildatum >= StandOp)
        {
            (Status, Fase, StandOp) = (stand.Status, stand.Fase, stand.Peildatum);
        }

        Versie = Guid.NewGuid();
    }
}
