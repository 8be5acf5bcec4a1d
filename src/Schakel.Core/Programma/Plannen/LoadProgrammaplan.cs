using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team takes over the published plan, with its headings and its actions.</summary>
/// <remarks>Once: whoever loads it again, or at the same moment, finds the plan that is there.</remarks>
public sealed class LoadProgrammaplan(SchakelDb db, Programmaplan bron, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Wie wie, CancellationToken ct)
    {
        if (await IsThereAsync(wie, ct))
        {
            return Outcome.Success;
        }

        var plan = Plan.Draft(
            PlanId.New(), wie.Organisatie, SoortPlan.Landelijk, bron.Naam, bron.Van, bron.Tot?.AddDays(-1) ?? bron.Fasen.Max(f => f.TotEnMet), bron: bron.Kenmerk);
        plan.Introduce(bron.Inleiding);
        plan.Share(true);
        db.Add(plan);
        Fill(plan);
        db.Record(wie.Line("ProgrammaplanLoaded", $"plan/{plan.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega laadde het plan op hetzelfde moment. Bekijk de nieuwe stand.", ct);
        return outcome.Succeeded || await IsThereAsync(wie, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Wie wie, CancellationToken ct) => db.Plannen.AnyAsync(p => p.Organisatie == wie.Organisatie && p.Bron == bron.Kenmerk, ct);

    private void Fill(Plan plan)
    {
        var (kop, rang) = (0, 0);
        foreach (var lijn in bron.Lijnen)
        {
            var boven = Planonderdeel.Make(plan.Id, lijn.Nummer, lijn.Naam.Nl, kop++);
            db.Add(boven);
            foreach (var bouwsteen in lijn.Bouwstenen)
            {
                // A line without bouwstenen names its actions itself.
                var onderdeel = bouwsteen.Nummer == lijn.Nummer ? boven : Planonderdeel.Make(plan.Id, bouwsteen.Nummer, bouwsteen.Naam, kop++);
                if (onderdeel != boven)
                {
                    db.Add(onderdeel);
                }

                db.AddRange(bouwsteen.Acties.Select(a => Actie.Schedule(plan, onderdeel, a.Nummer, a.Tekst, a.Fase, rang++)));
            }
        }
    }
}
