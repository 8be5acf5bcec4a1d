using Schakel.Core.Audit;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The steps of the regions, round by round: made up, but for what is known of integral steering in June 2019.</summary>
internal sealed class Routezaaier(Zaaigoed goed, Toeval toeval, List<object> rijen, List<AuditLine> regels)
{
    // The share of regions that goes a step further in half a year.
    private const double Verder = .45;

    private readonly Programmagoed.Routegoed _stof = goed.Bronnen.Programma.Route;
    private readonly Dictionary<(string Regio, string Thema), Adoptie> _nu = [];

    public void Sow(Wie landelijk, IReadOnlyDictionary<string, Wie> regios)
    {
        for (var ronde = 0; ronde < _stof.Rondes; ronde++)
        {
            // Counted back to the last day of a month: thirty days hath June.
            var op = _stof.EersteRonde.AddDays(1).AddMonths(6 * ronde).AddDays(-1);
            foreach (var (code, regio) in regios.OrderBy(r => r.Key, StringComparer.Ordinal))
            {
                foreach (var thema in goed.Themas.Alle)
                {
                    Record(regio, code, thema.Code, Next(code, thema.Code, op, regios.Keys), op);
                }

                regels.Add(regio.Line("ThemastandRecorded", $"regio/{code}", Moment.Of(op)));
            }
        }

        foreach (var stof in goed.Bronnen.Programma.Elementen)
        {
            Use(stof, landelijk, regios);
        }
    }

    private Adoptie Next(string regio, string thema, DateOnly op, IEnumerable<string> regios)
    {
        var before = _nu.TryGetValue((regio, thema), out var was) ? was : Adoptie.Niet;
        var next = before < Adoptie.Geimplementeerd && toeval.Kans(Verder) ? before + 1 : before;
        var least = _stof.Minstens.FirstOrDefault(m => m.Regio == regio && m.Thema == thema && m.Vanaf <= op)?.Adoptie ?? Adoptie.Niet;
        next = next < least ? least : next;
        if (thema == "integrale-sturing" && op <= _stof.Integraal.Op)
        {
            next = Known(regio, op, [.. regios.Order(StringComparer.Ordinal)]);
        }

        return _nu[(regio, thema)] = next;
    }

    // Which of the regions steered integrally is not in the source, only how many: spread over the country here.
    private Adoptie Known(string regio, DateOnly op, List<string> regios)
    {
        var place = regios.IndexOf(regio) * 5 % regios.Count;
        var june = place < _stof.Integraal.Gebruikt ? Adoptie.Gebruikt
            : place < _stof.Integraal.Gebruikt + _stof.Integraal.Voorbereiding ? Adoptie.InVoorbereiding : Adoptie.Niet;
        return op < _stof.Integraal.Op && june != Adoptie.Niet ? june - 1 : june;
    }

    private bool IsVoorbeeld(string regio, string thema) => _stof.Voorbeeldregios.GetValueOrDefault(thema)?.Contains(regio) == true;

    private void Record(Wie wie, string regio, string thema, Adoptie adoptie, DateOnly op) => rijen.Add(Themastand.Of(
        new(
            new(toeval.Id()), regio, thema, op, adoptie, _stof.Gekozen.GetValueOrDefault(regio)?.Contains(thema) ?? adoptie >= Adoptie.Beproeft,
            IsVoorbeeld(regio, thema), null),
        wie, Moment.Of(op)));

    private void Use(Programmagoed.Werkzaam stof, Wie landelijk, IReadOnlyDictionary<string, Wie> regios)
    {
        var element = Element.Add(new(toeval.Id()), landelijk.Organisatie, new()
        {
            Thema = stof.Thema,
            Naam = stof.Naam,
            Omschrijving = stof.Omschrijving,
            Onderbouwing = stof.Onderbouwing,
            Bron = stof.Bron,
        });
        rijen.Add(element);
        rijen.AddRange(stof.Regios.Select(r => Elementgebruik.Start(new(toeval.Id()), element.Id, regios[r].Organisatie, r, _stof.EersteRonde)));
        regels.Add(landelijk.Line("ElementRegistered", $"element/{element.Id}", Moment.Of(_stof.EersteRonde)));
    }
}
