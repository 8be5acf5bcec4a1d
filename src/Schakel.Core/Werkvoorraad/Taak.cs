using Schakel.Core.Common;

namespace Schakel.Core.Werkvoorraad;

/// <summary>A task with its clock: the worklist shows those that are open.</summary>
/// <remarks>
/// The start event is kept; <see cref="Uiterlijk"/> is worked out from it with the rule that is named, kept only so
/// that a database can sort on it, and can be worked out again at any time.
/// </remarks>
public sealed class Taak : Toegang.IVanOrganisatie
{
    private Taak()
    {
    }

    public required TaakId Id { get; init; }

    /// <summary>On whose worklist it stands.</summary>
    public required OrganisatieId Organisatie { get; init; }

    public required SoortTaak Soort { get; init; }

    /// <summary>Null at the receiving side, which does not see the casus of Veilig Thuis.</summary>
    public CasusId? Casus { get; private set; }

    public MeldingId? Melding { get; init; }

    public OverdrachtId? Overdracht { get; init; }

    /// <summary>Never of monitoring: somebody else holds zicht by then, however urgent the melding once was.</summary>
    public bool Spoed { get; private set; }

    /// <summary>The event that started the clock.</summary>
    public required DateTime Vanaf { get; init; }

    /// <summary>The term of <c>data/termijnen.json</c>, or null when no term is known.</summary>
    public string? Termijn { get; init; }

    /// <summary>The last day in time, Amsterdam; null without a term.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>What goes first, smallest first: a waiting alert, then spoed, then what is left of the term.</summary>
    /// <remarks>One number, so that a database walks the first page of a long list along an index.</remarks>
    public int Rang { get; private set; }

    public TeamId? Team { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    public DateTime? AfgedaanOp { get; private set; }

    public MedewerkerId? AfgedaanDoor { get; private set; }

    public Guid Versie { get; private set; }

    public static Taak Start(TaakId id, OrganisatieId organisatie, SoortTaak soort, DateTime vanaf, Aanleiding over) => new()
    {
        Id = id,
        Organisatie = organisatie,
        Soort = soort,
        Vanaf = vanaf,
        Casus = over.Casus,
        Melding = over.Melding,
        Overdracht = over.Overdracht,
        Spoed = IsSpoed(soort, over.Spoed),
        Termijn = over.Termijn,
        Uiterlijk = over.Uiterlijk,
        Team = over.Team,
        Medewerker = over.Medewerker,
        Rang = RangOf(soort, IsSpoed(soort, over.Spoed), over.Uiterlijk),
        Versie = Guid.NewGuid(),
    };

    public void Assign(TeamId? team, MedewerkerId? medewerker)
    {
        Team = team;
        Medewerker = medewerker;
        Versie = Guid.NewGuid();
    }

    public void Move(CasusId casus) => Casus = casus;

    public void Hurry(bool spoed)
    {
        Spoed = IsSpoed(Soort, spoed);
        Rang = RangOf(Soort, Spoed, Uiterlijk);
    }

    public void Finish(DateTime op, MedewerkerId? door)
    {
        if (AfgedaanOp is null)
        {
            AfgedaanOp = op;
            AfgedaanDoor = door;
            Versie = Guid.NewGuid();
        }
    }

    private static bool IsSpoed(SoortTaak soort, bool asked) => asked && soort != SoortTaak.Monitoren;

    // Days are numbered from the year 1 and stay below ten million; a task without a term comes after those with one.
    private static int RangOf(SoortTaak soort, bool spoed, DateOnly? uiterlijk)
    {
        const int days = 10_000_000;
        var urgency = soort == SoortTaak.Vervolgmelding ? 0 : spoed ? 1 : 2;
        return (urgency * days) + (uiterlijk ?? DateOnly.MaxValue).DayNumber;
    }
}
