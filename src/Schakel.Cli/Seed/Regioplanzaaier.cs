using System.Globalization;
using Schakel.Core.Audit;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The published action programme of one region, with its budget, shared with the others.</summary>
internal sealed class Regioplanzaaier(Zaaigoed goed, Toeval toeval, List<object> rijen, List<AuditLine> regels)
{
    public void Sow(IReadOnlyDictionary<string, Wie> regios)
    {
        var regio = regios[goed.Regioprogramma.Gebied];
        var (plan, inhoud) = Regioplanopbouw.Build(goed.Regioprogramma, regio.Organisatie, toeval.Id);
        plan.Share(true);
        rijen.Add(plan);
        rijen.AddRange(inhoud);

        // Its version is the day on which it was adopted.
        var op = Moment.Of(DateOnly.ParseExact(goed.Regioprogramma.Versie, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        regels.Add(regio.Line("RegioprogrammaLoaded", $"plan/{plan.Id}", op));
        regels.Add(regio.Line("RegioplanShared", $"plan/{plan.Id}", op));
    }
}
