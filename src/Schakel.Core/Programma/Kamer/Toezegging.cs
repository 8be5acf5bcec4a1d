using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Something promised to Parliament, or asked by it, with how it stands now.</summary>
public sealed class Toezegging : IVanOrganisatie
{
    private Toezegging()
    {
    }

    public required ToezeggingId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    /// <summary>Where it was read, with its place: <c>toezeggingen@2019-06/3</c>; null when it was typed here.</summary>
    public string? Bron { get; init; }

    public ToezeggingGegevens Gegevens { get; private set; } = new() { Soort = default, Onderwerp = "", Tekst = "", Kenmerk = "", Eigenaar = "" };

    public Toezeggingstatus Status { get; private set; }

    /// <summary>The day on which this status held; null until somebody records one.</summary>
    public DateOnly? StandOp { get; private set; }

    public Guid Versie { get; private set; }

    public bool IsOpen => Status is Toezeggingstatus.Open or Toezeggingstatus.Loopt;

    public bool IsTeLaat(DateOnly op) => IsOpen && Gegevens.Uiterlijk < op;

    public static Toezegging Register(ToezeggingId id, OrganisatieId organisatie, ToezeggingGegevens gegevens, string? bron = null)
    {
        var toezegging = new Toezegging { Id = id, Organisatie = organisatie, Bron = bron };
        toezegging.Revise(gegevens);
        return toezegging;
    }

    public void Revise(ToezeggingGegevens gegevens)
    {
        Gegevens = gegevens;
        Versie = Guid.NewGuid();
    }

    /// <summary>Takes over a state; one of an earlier day than the newest goes into the history only.</summary>
    public void Stand(Toezeggingstand stand)
    {
        if (StandOp is null || stand.Peildatum >= StandOp)
        {
            (Status, StandOp) = (stand.Status, stand.Peildatum);
        }

        Versie = Guid.NewGuid();
    }
}
