using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Makes the plan of an organisation out of a published one.</summary>
public static class Planopbouw
{
    /// <param name="id">A new id each time.</param>
    /// <returns>The plan, and its headings and actions in the order of the plan.</returns>
    public static (Plan Plan, IReadOnlyList<object> Inhoud) Build(Programmaplan bron, OrganisatieId organisatie, Func<Guid> id)
    {
        var einde = bron.Tot?.AddDays(-1) ?? bron.Fasen.Max(f => f.TotEnMet);
        var plan = Plan.Draft(new(id()), organisatie, SoortPlan.Landelijk, bron.Naam, bron.Van, einde, bron: bron.Kenmerk);
        plan.Introduce(bron.Inleiding);
        plan.Share(true);
        var (inhoud, kop, rang) = (new List<object>(), 0, 0);
        foreach (var lijn in bron.Lijnen)
        {
            var boven = Planonderdeel.Make(new(id()), plan.Id, lijn.Nummer, lijn.Naam.Nl, kop++);
            inhoud.Add(boven);
            foreach (var bouwsteen in lijn.Bouwstenen)
            {
                var onderdeel = boven;

                // A line without bouwstenen names its actions itself.
                if (bouwsteen.Nummer != lijn.Nummer)
                {
                    onderdeel = Planonderdeel.Make(new(id()), plan.Id, bouwsteen.Nummer, bouwsteen.Naam, kop++);
                    inhoud.Add(onderdeel);
                }

                inhoud.AddRange(bouwsteen.Acties.Select(regel => Actie.Schedule(new(id()), plan, onderdeel, regel, rang++)));
            }
        }

        return (plan, inhoud);
    }
}
