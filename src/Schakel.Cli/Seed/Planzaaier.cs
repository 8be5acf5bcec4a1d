using Schakel.Core.Audit;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The national plan with what the sources tell of its actions.</summary>
internal sealed class Planzaaier(Zaaigoed goed, Toeval toeval, List<object> rijen, List<AuditLine> regels)
{
    private readonly Programmagoed _stof = goed.Bronnen.Programma;
    private readonly Dictionary<string, Actie> _acties = new(StringComparer.Ordinal);

    public void Sow(Wie landelijk)
    {
        var (plan, inhoud) = Planopbouw.Build(goed.Programmaplan, landelijk.Organisatie, toeval.Id);
        rijen.Add(plan);
        rijen.AddRange(inhoud);
        regels.Add(landelijk.Line("ProgrammaplanLoaded", $"plan/{plan.Id}", Moment.Of(_stof.Begin)));
        foreach (var actie in inhoud.OfType<Actie>())
        {
            _acties.Add(actie.Nummer, actie);
        }

        foreach (var rol in _stof.Eigenaren)
        {
            _acties[rol.Actie].Describe(new() { Eigenaar = rol.Eigenaar, Partners = [.. rol.Partners] });
        }

        foreach (var stand in _stof.Standen.OrderBy(s => s.Op))
        {
            Record(stand, landelijk);
        }

        foreach (var paal in _stof.Mijlpalen)
        {
            Plan(paal, landelijk);
        }
    }

    private void Record(Programmagoed.Stand stand, Wie landelijk)
    {
        var (actie, op) = (_acties[stand.Actie], Moment.Of(stand.Op));
        var row = Actiestand.Of(new(toeval.Id()), actie.Id, stand.Op, stand.Status, stand.Fase, stand.Tekst, stand.Bron, op, landelijk.OrganisatieNaam);
        actie.Stand(row);
        rijen.Add(row);
        regels.Add(landelijk.Line("ActiestandRecorded", $"actie/{actie.Id}", op));
    }

    private void Plan(Programmagoed.Paal paal, Wie landelijk)
    {
        var mijlpaal = Mijlpaal.Plan(new(toeval.Id()), _acties[paal.Actie].Id, paal.Wat, paal.Gepland);
        mijlpaal.Revise(paal.Wat, paal.Gepland, paal.Gehaald, paal.Bewijs);
        rijen.Add(mijlpaal);
        regels.Add(landelijk.Line("MijlpaalPlanned", $"actie/{mijlpaal.Actie}", Moment.Of(_stof.Begin)) with { Betreft = $"mijlpaal/{mijlpaal.Id}" });
    }
}
