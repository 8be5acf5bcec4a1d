using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>
/// A report of suspected domestic violence or child abuse, received by Veilig Thuis (Wmo 2015, chapter 4).
/// </summary>
/// <remarks>
/// Every melding keeps its own number and gets its own besluit, also when another melding about the same people
/// runs. Besluiten are added and withdrawn, never overwritten.
/// </remarks>
public sealed class Melding : Toegang.IVanOrganisatie
{
    private Melding()
    {
    }

    public required MeldingId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required string Nummer { get; init; }

    /// <summary>The casus it hangs under now.</summary>
    public CasusId Casus { get; private set; }

    /// <summary>The casus that was opened for it, and that it returns to when a link is undone.</summary>
    public required CasusId EigenCasus { get; init; }

    public required ContactId Contact { get; init; }

    /// <summary>The clock of the veiligheidsbeoordeling starts here.</summary>
    public required DateTime OntvangenOp { get; init; }

    public required string Kanaal { get; init; }

    /// <summary>The sender's own reference.</summary>
    public string? Kenmerk { get; init; }

    public AdviesId? UitAdvies { get; init; }

    public bool Spoed { get; private set; }

    public bool TerugkoppelingGewenst { get; init; }

    /// <summary>Codes of the list aard.</summary>
    public List<string> Aard { get; private set; } = [];

    /// <summary>A code of the list duur.</summary>
    public string? Duur { get; private set; }

    /// <summary>CBS code of the municipality where the people live; null when unknown.</summary>
    public string? Gemeente { get; private set; }

    /// <summary>What to call these people on a list: the surname of the household, as described.</summary>
    public required string Aanduiding { get; init; }

    /// <summary><see cref="Aanduiding"/> as people find it however they type it, folded as the radar folds names.</summary>
    public required string Zoeknaam { get; init; }

    public int AantalKinderen { get; init; }

    public EerdereBetrokkenheid Betrokkenheid { get; private set; }

    /// <summary>How many earlier meldingen there are about the people a worker confirmed.</summary>
    public int EerdereMeldingen { get; private set; }

    /// <summary>True from the besluit on, until it is withdrawn.</summary>
    public bool Beoordeeld { get; private set; }

    /// <summary>Set aside without an assessment, until that is withdrawn: a code of the list afdoening.</summary>
    public string? Afdoening { get; private set; }

    /// <summary>Nothing has to be decided about it any more.</summary>
    public bool Afgerond => Beoordeeld || Afdoening is not null;

    public Guid Versie { get; private set; }

    public static Melding Receive(MeldingId id, string nummer, Casus casus, Contact contact, MeldingGegevens wat) => new()
    {
        Id = id,
        Organisatie = contact.Organisatie,
        Nummer = nummer,
        Casus = casus.Id,
        EigenCasus = casus.Id,
        Contact = contact.Id,
        OntvangenOp = contact.OntvangenOp,
        Kanaal = contact.Kanaal,
        Kenmerk = wat.Kenmerk,
        UitAdvies = wat.UitAdvies,
        Spoed = wat.Spoed,
        TerugkoppelingGewenst = wat.TerugkoppelingGewenst,
        Aard = [.. wat.Aard],
        Duur = wat.Duur,
        Gemeente = wat.Gemeente,
        Aanduiding = wat.Aanduiding,
        Zoeknaam = Meldingen.Aanduiding.Fold(wat.Aanduiding),
        AantalKinderen = wat.AantalKinderen,
        Versie = Guid.NewGuid(),
    };

    /// <summary>More became known: urgency, kinds, duration or place. The reporter's own words are never changed.</summary>
    public void Revise(bool spoed, IEnumerable<string> aard, string? duur, string? gemeente)
    {
        Spoed = spoed;
        Aard = [.. aard];
        Duur = duur;
        Gemeente = gemeente;
        Touch();
    }

    public void Classify(EerdereBetrokkenheid betrokkenheid, int eerdere)
    {
        Betrokkenheid = betrokkenheid;
        EerdereMeldingen = eerdere;
        Touch();
    }

    public void MoveTo(CasusId casus)
    {
        Casus = casus;
        Touch();
    }

    public Outcome Record(Veiligheidsbeoordeling beoordeling)
    {
        if (Beoordeeld)
        {
            return Outcome.Refused("Over deze melding is al een besluit genomen. Trek dat eerst in, met een reden.");
        }

        if (Afdoening is not null)
        {
            return Outcome.Refused("Deze melding is afgedaan zonder beoordeling. Trek dat eerst in, met een reden.");
        }

        if (beoordeling.VastgesteldOp < OntvangenOp)
        {
            return Outcome.Refused("Het besluit kan niet vóór de ontvangst van de melding liggen.");
        }

        Beoordeeld = true;
        Touch();
        return Outcome.Success;
    }

    public Outcome Withdraw(Veiligheidsbeoordeling beoordeling, string reden, MedewerkerId door, DateTime op)
    {
        if (!Beoordeeld || beoordeling.IngetrokkenOp is not null)
        {
            return Outcome.Refused("Dit besluit is al ingetrokken.");
        }

        beoordeling.Withdraw(reden, door, op);
        Beoordeeld = false;
        Touch();
        return Outcome.Success;
    }

    public Outcome SetAside(Afdoening afdoening)
    {
        if (Afgerond)
        {
            return Outcome.Refused("Over deze melding is al besloten. Bekijk de nieuwe stand.");
        }

        Afdoening = afdoening.Soort;
        Touch();
        return Outcome.Success;
    }

    public Outcome Withdraw(Afdoening afdoening, string reden, MedewerkerId door, DateTime op)
    {
        if (Afdoening is null || afdoening.IngetrokkenOp is not null)
        {
            return Outcome.Refused("Dit is al ingetrokken: de melding wacht weer op een veiligheidsbeoordeling.");
        }

        afdoening.Withdraw(reden, door, op);
        Afdoening = null;
        Touch();
        return Outcome.Success;
    }

    private void Touch() => Versie = Guid.NewGuid();
}
