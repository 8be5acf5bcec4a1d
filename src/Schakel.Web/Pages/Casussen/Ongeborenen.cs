using Schakel.Core.Common;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>
/// Brings the descriptions of a child that is not born yet together: it has no name or date of birth by which anybody could
/// confirm a link, and without this a fourth melding shows a family that expects four children.
/// </summary>
/// <remarks>
/// One child is what is expected of the same parent, held to be the same by a worker, about the same day. Two in one melding are
/// two. Only how a casus is shown; no record is joined.
/// </remarks>
internal static class Ongeborenen
{
    // Due dates are estimates, and are set right by a scan.
    private const int Days = 28;

    /// <param name="regels">Descriptions of the newest melding first.</param>
    /// <returns>For a person under whom an unborn child was described, the one under whom it is shown.</returns>
    public static Dictionary<PersoonId, PersoonId> Gather(IReadOnlyList<BetrokkeneRegel> regels, IReadOnlyList<Relatie> relaties)
    {
        var persons = regels.DistinctBy(r => r.Wie.Id).ToDictionary(r => r.Wie.Id, r => r.Wie.Persoon);
        var related = relaties.Where(r => r.Soort is "ouder-van" or "kind-van")
            .SelectMany(r => new[] { (r.Van, Naar: r.Naar), (Van: r.Naar, Naar: r.Van) })
            .Where(r => persons.ContainsKey(r.Naar)).ToLookup(r => r.Van, r => persons[r.Naar]);
        var children = new List<List<Betrokkene>>();
        foreach (var wie in regels.Select(r => r.Wie).Where(w => w.IsOngeboren).DistinctBy(w => w.Id))
        {
            var same = children.Find(child => child.TrueForAll(other => other.Melding != wie.Melding && Fits(other, wie)));
            if (same is null)
            {
                children.Add([wie]);
            }
            else
            {
                same.Add(wie);
            }
        }

        return children.SelectMany(child => child.Select(wie => (wie.Persoon, Shown: child[0].Persoon)))
            .DistinctBy(pair => pair.Persoon).ToDictionary(pair => pair.Persoon, pair => pair.Shown);

        bool Fits(Betrokkene a, Betrokkene b) => a.Persoon == b.Persoon || (related[a.Id].Intersect(related[b.Id]).Any() && AreNear(a.UitgerekendeDatum, b.UitgerekendeDatum));
    }

    private static bool AreNear(DateOnly? a, DateOnly? b) => a is not { } first || b is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= Days;
}
