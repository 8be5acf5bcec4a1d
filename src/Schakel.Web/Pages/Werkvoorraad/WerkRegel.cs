using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>A row of the worklist as the database gives it; the words are made by <see cref="WerkWoorden"/>.</summary>
public sealed record WerkRegel
{
    public required TaakId Id { get; init; }

    public required SoortTaak Soort { get; init; }

    public required bool Spoed { get; init; }

    public required DateTime Vanaf { get; init; }

    public string? Termijn { get; init; }

    public DateOnly? Uiterlijk { get; init; }

    public MedewerkerId? Medewerker { get; init; }

    public CasusId? Casus { get; init; }

    public string? CasusNummer { get; init; }

    public OverdrachtId? Overdracht { get; init; }

    public string? OverdrachtNummer { get; init; }

    /// <summary>To whom a case is offered.</summary>
    public string? Ontvanger { get; init; }

    public MeldingId? Melding { get; init; }

    public Gemeld? Over { get; init; }

    /// <summary>How the reporter is known, as a code of the list hoedanigheid; never who it is.</summary>
    public string? Hoedanigheid { get; init; }

    /// <summary>The party that holds zicht op veiligheid now, and the person who stands for it.</summary>
    public string? ZichtPartij { get; init; }

    /// <summary>Whether that party is the one whose list this is.</summary>
    public bool ZichtBijOns { get; init; }

    public string? ZichtNaam { get; init; }

    /// <summary>What a row says about the melding beneath it.</summary>
    public sealed record Gemeld(
        string Nummer, string Aanduiding, string? Gemeente, int AantalKinderen, EerdereBetrokkenheid Betrokkenheid, int EerdereMeldingen,
        DateTime OntvangenOp);
}

/// <summary>How much stands on the list, within the filters but for that on the term.</summary>
public sealed record WerkTelling(int Totaal, int TeLaat, int Vandaag, int DezeWeek)
{
    public int Of(Wanneer? wanneer) => wanneer switch
    {
        Wanneer.TeLaat => TeLaat,
        Wanneer.Vandaag => Vandaag,
        Wanneer.DezeWeek => DezeWeek,
        _ => Totaal,
    };
}

/// <summary>A colleague, with their team.</summary>
public sealed record Collega(MedewerkerId Id, string Naam, bool Actief, string Rol, TeamId? Team, string? TeamNaam);
