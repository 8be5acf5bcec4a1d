using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: one or many tasks are given to a worker. Whoever assesses a melding becomes the worker of its casus and
/// stands by name for zicht op veiligheid.
/// </summary>
public sealed class AssignTaken(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    /// <summary>More than anybody can oversee at once, and no more than one page of the list.</summary>
    public const int MostAtOnce = 100;

    public sealed record Command(IReadOnlyList<TaakId> Taken, MedewerkerId Medewerker);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Taken).NotEmpty().WithMessage(text["Kies minstens één regel."])
                .Must(taken => taken.Count <= MostAtOnce).WithMessage(text["Wijs hoogstens {0} regels tegelijk toe.", MostAtOnce]);
            RuleFor(c => c.Medewerker).Must(m => m.Value != Guid.Empty).WithMessage(text["Kies aan wie u het werk toewijst."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var worker = await db.Medewerkers.SingleOrDefaultAsync(m => m.Id == command.Medewerker, ct);
        if (worker is null || worker.Organisatie != wie.Organisatie || !worker.Actief)
        {
            return Outcome.Refused("Kies een collega van uw eigen organisatie.");
        }

        if (!naslag.Rechten.Van(worker.Rol).Contains(Recht.WerkvoorraadView))
        {
            return Outcome.Refused("{0} ziet de werkvoorraad niet. Kies een ander.", worker.Naam);
        }

        var ids = command.Taken.ToList();
        var taken = await db.Taken.Where(t => ids.Contains(t.Id) && t.Organisatie == wie.Organisatie && t.AfgedaanOp == null).ToListAsync(ct);
        if (taken.Count == 0)
        {
            return Outcome.Refused("Kies minstens één regel die nog open staat.");
        }

        var now = clock.Now();
        await FollowAsync(taken, worker, wie, now, ct);
        taken.ForEach(taak => taak.Assign(worker.Team, worker.Id));
        db.Record(wie.Line("TakenAssigned", $"medewerker/{worker.Id}", now) with
        {
            Betreft = string.Join(' ', taken.Select(t => t.Id)),
        });
        return await db.TrySaveAsync("Een collega heeft een van deze regels net gewijzigd. Bekijk de nieuwe stand en kies opnieuw.", ct);
    }

    private async Task FollowAsync(List<Taak> taken, Medewerker worker, Wie wie, DateTime now, CancellationToken ct)
    {
        // A vervolgmelding that somebody else assesses leaves the casus with the worker it has.
        var assessors = taken.Where(t => t.Soort == SoortTaak.Beoordelen && t.Casus is not null).ToLookup(t => t.Casus!.Value, t => t.Medewerker);
        var casusIds = assessors.Select(group => group.Key).ToList();
        var casussen = await db.Casussen.Where(c => casusIds.Contains(c.Id)).ToListAsync(ct);
        var zichten = await db.Zichten.Where(z => casusIds.Contains(z.Casus) && z.Tot == null).ToDictionaryAsync(z => z.Casus, ct);
        foreach (var casus in casussen.Where(c => c.Behandelaar is null || assessors[c.Id].Contains(c.Behandelaar)))
        {
            casus.Assign(worker.Team, worker.Id);
            if (zichten.TryGetValue(casus.Id, out var zicht) && zicht.Organisatie == casus.Organisatie)
            {
                zicht.Name(worker.Naam);
            }

            db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.Toegewezen, wie, now, gegevens: [worker.Naam]));
        }
    }
}
