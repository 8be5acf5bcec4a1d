using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>
/// Use case: the people concerned go on by themselves. Veilig Thuis records with whom it agreed what, and stops or
/// monitors (ADR-0012).
/// </summary>
public sealed class HandToBetrokkenen(SchakelDb db, TimeProvider clock, Naslagwerk naslag, Sluiting sluiting)
{
    /// <param name="Met">With which betrokkenen of the melding it was agreed.</param>
    public sealed record Command(MeldingId Melding, IReadOnlyCollection<BetrokkeneId> Met, DateOnly AfgesprokenOp, string Afspraken, bool Monitoren)
    {
        /// <summary>Made by the form, so that a double click records once.</summary>
        public OverdrachtBetrokkenenId Id { get; init; } = OverdrachtBetrokkenenId.New();
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Met).NotEmpty().WithMessage(text["Kies met wie u het heeft afgesproken."]);
            RuleFor(c => c.AfgesprokenOp).Must(day => day <= today).WithMessage(text["De afspraak kan niet in de toekomst liggen."]);
            RuleFor(c => c.Afspraken).NotEmpty().WithMessage(text["Beschrijf wat er is afgesproken."]);
            RuleFor(c => c.Afspraken).Leesbaar(Grens.Toelichting, text);
        }
    }

    /// <summary>The besluit of a melding that is to be carried out with the people concerned; null when there is none.</summary>
    public async Task<Veiligheidsbeoordeling?> FindBesluitAsync(MeldingId id, CancellationToken ct)
    {
        var besluit = await db.Veiligheidsbeoordelingen.SingleOrDefaultAsync(b => b.Melding == id && b.IngetrokkenOp == null, ct);
        return besluit is not null && naslag.Besluiten.IsAanBetrokkenen(besluit.Oordeel.Regionaal) ? besluit : null;
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        // The casus before the besluit: who withdraws the besluit meanwhile changes the casus, and that collides.
        var melding = await db.Meldingen.SingleAsync(m => m.Id == command.Melding, ct);
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        if (await FindBesluitAsync(melding.Id, ct) is not { } besluit)
        {
            return Outcome.Refused("Over deze melding is niet besloten over te dragen aan de betrokkenen zelf.");
        }

        if (await db.OverdrachtenBetrokkenen.SingleOrDefaultAsync(o => o.Besluit == besluit.Id, ct) is { } earlier)
        {
            return Earlier(earlier, command);
        }

        if (await StandsInTheWayAsync(command, melding, ct) is { } refused)
        {
            return refused;
        }

        var now = clock.Now();
        db.Add(Make(command, besluit, wie, now));
        await FinishAsync(command, melding, casus, wie, now, ct);
        db.Record(wie.Line("OverdrachtBetrokkenenRecorded", $"melding/{melding.Id}", now) with { Betreft = $"{casus.Id} {string.Join(' ', command.Met)}" });
        var saved = await db.TrySaveAsync("Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.", ct);

        // Two clicks at the same moment: the other one was first, and it was ours.
        return saved.Succeeded || await db.OverdrachtenBetrokkenen.SingleOrDefaultAsync(o => o.Besluit == besluit.Id, ct) is not { } first
            ? saved
            : Earlier(first, command);
    }

    private static Outcome Earlier(OverdrachtBetrokkenen earlier, Command command) => earlier.Id == command.Id
        ? Outcome.Success
        : Outcome.Refused("Deze overdracht is al vastgelegd door {0}.", earlier.VastgelegdDoor);

    private async Task<Outcome?> StandsInTheWayAsync(Command command, Melding melding, CancellationToken ct)
    {
        var mensen = await db.Betrokkenen.AsNoTracking().Where(b => b.Melding == melding.Id).ToListAsync(ct);
        if (command.Met.Any(id => !mensen.Exists(b => b.Id == id && !b.IsOngeboren)))
        {
            return Outcome.Refused("Kies alleen mensen uit deze melding.");
        }

        return command.AfgesprokenOp < Amsterdam.Day(melding.OntvangenOp)
            ? Outcome.Refused("De afspraak kan niet van vóór de melding zijn.")
            : null;
    }

    private static OverdrachtBetrokkenen Make(Command command, Veiligheidsbeoordeling besluit, Wie wie, DateTime now) => new()
    {
        Id = command.Id,
        Melding = command.Melding,
        Besluit = besluit.Id,
        Met = [.. command.Met.Distinct().Select(id => id.Value)],
        AfgesprokenOp = command.AfgesprokenOp,
        Afspraken = command.Afspraken,
        Monitoren = command.Monitoren,
        VastgelegdOp = now,
        VastgelegdDoor = wie.Naam,
    };

    private async Task FinishAsync(Command command, Melding melding, Casus casus, Wie wie, DateTime now, CancellationToken ct)
    {
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        open.FindAll(t => t.Melding == melding.Id && t.Soort == SoortTaak.OverdrachtBetrokkenen).ForEach(taak => taak.Finish(now, wie.Door));
        if (command.Monitoren)
        {
            var taak = Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Monitoren, now, new Aanleiding
            {
                Casus = casus.Id,
                Melding = melding.Id,
                Team = casus.Team,
                Medewerker = casus.Behandelaar ?? wie.Medewerker,
            });
            db.Add(taak);
            open.Add(taak);
        }

        db.Add(Timeline.Line(melding, SoortGebeurtenis.OverdragenAanBetrokkenen, wie, now, melding.Nummer));
        await sluiting.SettleAsync(casus, open, wie, now, ct);
    }
}
