using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>Two rounds of the example questionnaire: made up, but for the counts that the reports give.</summary>
internal sealed class Startfotozaaier(Zaaigoed goed, Toeval toeval, List<object> rijen, List<AuditLine> regels)
{
    private readonly Vragenlijst _vragen = goed.Naslag.Vragenlijst(BeginVragenlijst.Voorbeeld, "1")!;

    public void Sow(Wie landelijk, IReadOnlyDictionary<string, Wie> regios)
    {
        var lijst = Vragenlijstversie.Draft(new(toeval.Id()), landelijk.Organisatie, BeginVragenlijst.Voorbeeld, 1, Vragenlijstinhoud.Of(_vragen));
        lijst.Settle(Moment.Of(goed.Bronnen.Programma.Startfoto[0].Van));
        rijen.Add(lijst);
        regels.Add(landelijk.Line("VragenlijstSettled", $"vragenlijst/{lijst.Id}", lijst.VastgesteldOp!.Value));
        foreach (var stof in goed.Bronnen.Programma.Startfoto)
        {
            Sow(stof, lijst, landelijk, regios);
        }
    }

    private void Sow(Programmagoed.Rondegoed stof, Vragenlijstversie lijst, Wie landelijk, IReadOnlyDictionary<string, Wie> regios)
    {
        var ronde = Ronde.Open(new(new(toeval.Id()), lijst.Id, stof.Naam, stof.Peildatum, stof.Van, stof.TotEnMet), landelijk.Organisatie);
        rijen.Add(ronde);
        regels.Add(landelijk.Line("RondeOpened", $"ronde/{ronde.Id}", Moment.Of(stof.Van)));
        var codes = goed.Naslag.Gebieden.Op(SoortGebied.Programmaregio, stof.Peildatum).Select(g => g.Code).ToList();
        foreach (var (code, place) in codes.Select((code, i) => (code, i)))
        {
            var uitvraag = Uitvraag.Ask(new(toeval.Id()), ronde.Id, code);
            var wie = regios.GetValueOrDefault(code, landelijk);
            var op = Moment.Of(stof.TotEnMet.AddDays(-toeval.Tussen(1, 20)));
            uitvraag.Answer(Answer(stof, place, codes.Count), wie);
            uitvraag.Submit(Sign(stof, place), wie, op);
            rijen.Add(uitvraag);
            regels.Add(wie.Line("UitvraagSubmitted", $"ronde/{ronde.Id}", op) with { Betreft = $"regio/{code}" });
        }
    }

    private static Ondertekening Sign(Programmagoed.Rondegoed stof, int place) => place < stof.NietRegiobreed
        ? new() { Functie = "beleidsadviseur", Respondent = Respondent.AmbtelijkVertegenwoordiger, Regiobreed = false, Opmerking = "Niet alle gemeenten hebben meegelezen." }
        : new() { Functie = "projectleider", Respondent = Respondent.Projectleider, Regiobreed = true };

    private Antwoorden Answer(Programmagoed.Rondegoed stof, int place, int regios)
    {
        var antwoorden = Antwoorden.Geen;
        foreach (var vraag in _vragen.Vragen.Where(v => v.Soort != VraagSoort.Tekst))
        {
            IReadOnlyList<string> waarden = stof.Bekend.GetValueOrDefault(vraag.Code) is { } known ? [Known(known, place, regios)] : MadeUp(vraag);
            antwoorden = antwoorden.With([KeyValuePair.Create(vraag.Code, waarden)]);
        }

        return antwoorden;
    }

    // How many regions gave which answer is in the source, and not which: spread over the country here.
    private static string Known(IReadOnlyList<Programmagoed.Aantal> known, int place, int regios)
    {
        var at = place * 11 % regios;
        foreach (var (waarde, aantal) in known)
        {
            at -= aantal;
            if (at < 0)
            {
                return waarde;
            }
        }

        return known[^1].Waarde;
    }

    private IReadOnlyList<string> MadeUp(Vraag vraag) => vraag.Soort switch
    {
        VraagSoort.Getal => [$"{toeval.Tussen(4, 9) * 4}"],
        VraagSoort.Rangorde => [.. vraag.Waarden().Select(w => (w, Plaats: toeval.Deel())).OrderBy(p => p.Plaats).Select(p => p.w)],
        _ => [toeval.Kies(vraag.Waarden())],
    };
}
