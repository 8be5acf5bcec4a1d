using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: professionals record how safe it is and what happens with a melding, and why.</summary>
public sealed class RecordVeiligheidsbeoordeling(SchakelDb db, TimeProvider clock, Naslagwerk naslag, Vervolg vervolg)
{
    /// <param name="Deelnemers">Who took part beside the one who records.</param>
    public sealed record Command(
        MeldingId Melding, Guid Versie, string Vragenlijst, string Antwoorden, string Taxatie, string Regionaal,
        string Motivering, string Verantwoordelijke, IReadOnlyList<MedewerkerId> Deelnemers)
    {
        /// <summary>The draft it comes from; finished in the same transaction.</summary>
        public ConceptId? Concept { get; init; }
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Taxatie).Code(CodeLijsten.Veiligheidstaxatie, naslag, today, text["Kies hoe veilig het is."]);
            RuleFor(c => c.Regionaal).Code(CodeLijsten.BesluitRegionaal, naslag, today, text["Kies wat er met de melding gebeurt."]);
            RuleFor(c => c.Motivering).NotEmpty().WithMessage(text["Vul in waarom u dit besluit."]);
            RuleFor(c => c.Motivering).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Verantwoordelijke).NotEmpty().WithMessage(text["Vul in wie verantwoordelijk is voor de volgende stap."]);
            RuleFor(c => c.Verantwoordelijke).Leesbaar(Grens.Naam, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == command.Melding, ct);
        if (melding.Versie != command.Versie)
        {
            return Outcome.Conflict("Een collega heeft deze melding net gewijzigd. Bekijk wat er veranderd is en leg het besluit daarna vast.");
        }

        var now = clock.Now();
        var beoordeling = Veiligheidsbeoordeling.Make(
            VeiligheidsbeoordelingId.New(), melding.Id, Oordeel(command), command.Deelnemers, wie.Medewerker, now);
        var outcome = await EnoughPeopleAsync(beoordeling, wie, ct);
        outcome = outcome.Succeeded ? melding.Record(beoordeling) : outcome;
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        db.Add(beoordeling);
        await vervolg.FollowAsync(melding, beoordeling, wie, now, ct);
        if (command.Concept is { } id && await db.Concepten.FindAsync([id], ct) is { } concept)
        {
            concept.Finish(beoordeling.Id.Value, now);
        }

        db.Record(wie.Line("VeiligheidsbeoordelingRecorded", $"melding/{melding.Id}", now) with { Grond = beoordeling.Oordeel.Besluit });
        return await db.TrySaveAsync("Een collega heeft op hetzelfde moment een besluit over deze melding vastgelegd.", ct);
    }

    private async Task<Outcome> EnoughPeopleAsync(Veiligheidsbeoordeling beoordeling, Wie wie, CancellationToken ct)
    {
        var needed = await db.Organisaties.Where(o => o.Id == wie.Organisatie).Select(o => o.DeelnemersBesluit).SingleAsync(ct);
        var ids = beoordeling.Deelnemers.Select(d => new MedewerkerId(d)).ToList();
        var own = await db.Medewerkers.CountAsync(m => ids.Contains(m.Id) && m.Organisatie == wie.Organisatie, ct);
        return own != ids.Count ? Outcome.Refused("Een van de deelnemers werkt niet bij uw organisatie.")
            : own < needed ? Outcome.Refused("Over een melding besluiten minstens {0} mensen samen. Kies wie er meededen.", needed)
            : Outcome.Success;
    }

    private Oordeel Oordeel(Command command) => new()
    {
        Vragenlijst = command.Vragenlijst,
        Antwoorden = command.Antwoorden,
        Taxatie = command.Taxatie,
        Besluit = naslag.Besluiten.LandelijkVan(command.Regionaal)!.Waarde,
        Regionaal = command.Regionaal,
        Motivering = command.Motivering,
        Verantwoordelijke = command.Verantwoordelijke,
    };
}
