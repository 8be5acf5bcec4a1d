using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

/// <summary>A case offered to another organisation: a handshake that ends in acceptance, refusal or withdrawal.</summary>
/// <remarks>
/// Until acceptance is recorded with a name and a time, Veilig Thuis keeps zicht op veiligheid (Kwaliteitskader
/// "Zicht op veiligheid", 1 July 2016). Silence changes nothing but the number of reminders.
/// </remarks>
public sealed class OverdrachtAanbod
{
    private OverdrachtAanbod()
    {
    }

    public required OverdrachtId Id { get; init; }

    /// <summary>The Veilig Thuis that offers.</summary>
    public required OrganisatieId Van { get; init; }

    public required OrganisatieId Naar { get; init; }

    public required CasusId Casus { get; init; }

    public required MeldingId Melding { get; init; }

    /// <summary>Short and without meaning to outsiders; what both sides call it.</summary>
    public required string Nummer { get; init; }

    public required Voorbeeld Voorbeeld { get; init; }

    /// <summary>The document for this receiver as JSON, made when it was offered: what was sent is what was sent.</summary>
    public required string Document { get; init; }

    /// <summary>Veilig Thuis monitors after acceptance.</summary>
    public required bool Monitoren { get; init; }

    public required DateTime AangebodenOp { get; init; }

    public required MedewerkerId AangebodenDoor { get; init; }

    public OverdrachtStatus Status { get; private set; }

    public DateTime? BekekenOp { get; private set; }

    public DateTime? BeslistOp { get; private set; }

    /// <summary>The name of who accepted, refused or withdrew.</summary>
    public string? BeslistDoor { get; private set; }

    /// <summary>For a receiver that is not connected: how the written confirmation came in.</summary>
    public string? Bevestiging { get; private set; }

    /// <summary>The day of that confirmation, Amsterdam; zicht op veiligheid passes when it is recorded.</summary>
    public DateOnly? BevestigdOp { get; private set; }

    /// <summary>Why it was refused (code) or withdrawn.</summary>
    public string? Reden { get; private set; }

    public string? Toelichting { get; private set; }

    public int Herinneringen { get; private set; }

    public DateTime? LaatstHerinnerdOp { get; private set; }

    public Guid Versie { get; private set; }

    public bool IsOpen => Status == OverdrachtStatus.Aangeboden;

    public static OverdrachtAanbod Offer(OverdrachtId id, string nummer, Aanbieding aanbieding, DateTime op) => new()
    {
        Id = id,
        Nummer = nummer,
        Van = aanbieding.Van,
        Naar = aanbieding.Naar,
        Casus = aanbieding.Casus,
        Melding = aanbieding.Melding,
        Voorbeeld = aanbieding.Voorbeeld,
        Document = aanbieding.Document,
        Monitoren = aanbieding.Monitoren,
        AangebodenDoor = aanbieding.Door,
        AangebodenOp = op,
        Versie = Guid.NewGuid(),
    };

    public Outcome Accept(string naam, DateTime op)
    {
        if (!IsOpen)
        {
            return Closed();
        }

        Decide(OverdrachtStatus.Aangenomen, naam, op);
        return Outcome.Success;
    }

    /// <summary>Who is not connected accepts on paper, and Veilig Thuis records it.</summary>
    public Outcome Confirm(string naam, string bevestiging, DateOnly bevestigdOp, DateTime op)
    {
        if (bevestigdOp < Amsterdam.Day(AangebodenOp))
        {
            return Outcome.Refused("De bevestiging kan niet van vóór het aanbod zijn.");
        }

        var outcome = Accept(naam, op);
        if (outcome.Succeeded)
        {
            (Bevestiging, BevestigdOp) = (bevestiging, bevestigdOp);
        }

        return outcome;
    }

    public Outcome Refuse(string naam, string reden, string toelichting, DateTime op) =>
        End(OverdrachtStatus.Geweigerd, naam, reden, toelichting, op);

    public Outcome Withdraw(string naam, string toelichting, DateTime op) =>
        End(OverdrachtStatus.Ingetrokken, naam, null, toelichting, op);

    /// <summary>The receiver looked for the first time; looking again changes nothing.</summary>
    public void See(DateTime op)
    {
        if (BekekenOp is null)
        {
            BekekenOp = op;
            Versie = Guid.NewGuid();
        }
    }

    /// <summary>A question can be asked as long as nobody decided; a decision at the same moment collides.</summary>
    public Outcome Ask()
    {
        if (!IsOpen)
        {
            return Outcome.Refused("Over deze overdracht is al beslist; vragen kan niet meer.");
        }

        Versie = Guid.NewGuid();
        return Outcome.Success;
    }

    /// <summary>An answer goes to who may still take the case, or took it; not to who refused or was left.</summary>
    public Outcome MayAnswer() => Status is OverdrachtStatus.Aangeboden or OverdrachtStatus.Aangenomen
        ? Outcome.Success
        : Outcome.Refused("De ontvanger heeft met deze overdracht niets meer te maken; antwoorden kan niet meer.");

    public Outcome Remind(DateTime op)
    {
        if (!IsOpen)
        {
            return Closed();
        }

        Herinneringen++;
        LaatstHerinnerdOp = op;
        Versie = Guid.NewGuid();
        return Outcome.Success;
    }

    private Outcome End(OverdrachtStatus status, string naam, string? reden, string toelichting, DateTime op)
    {
        if (!IsOpen)
        {
            return Closed();
        }

        Reden = reden;
        Toelichting = toelichting;
        Decide(status, naam, op);
        return Outcome.Success;
    }

    private void Decide(OverdrachtStatus status, string naam, DateTime op)
    {
        Status = status;
        BeslistDoor = naam;
        BeslistOp = op;
        Versie = Guid.NewGuid();
    }

    private Outcome Closed() => Status switch
    {
        OverdrachtStatus.Aangenomen => Outcome.Refused("Deze overdracht is al aangenomen door {0}.", BeslistDoor!),
        OverdrachtStatus.Geweigerd => Outcome.Refused("Deze overdracht is al geweigerd door {0}.", BeslistDoor!),
        _ => Outcome.Refused("Deze overdracht is ingetrokken door Veilig Thuis."),
    };
}
