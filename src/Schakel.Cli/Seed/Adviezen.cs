using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Cli.Seed;

/// <summary>The adviezen: who asks, what is advised, and which of them become a melding.</summary>
internal sealed class Adviezen(Boek boek, Verhaal verhaal, Toeval toeval)
{
    // Impactmonitor 2022: 43 % of the adviezen to citizens; schools ask twice as often as they report.
    private static readonly (string, double)[] _vragers =
    [
        ("familielid", 18), ("buurtbewoner", 9), ("volwassen-slachtoffer", 9), ("sociaal-netwerk", 7), ("school", 8.8), ("huisarts", 2.3), ("ziekenhuis", 4.2), ("psychiater", 4.6),
        ("jeugdhulpaanbieder", 7.6), ("kinderopvang", 1.4), ("politie", 4.4), ("maatschappelijk-werk", 6.5), ("wijkteam", 8), ("jeugdgezondheidszorg", 2), ("beroepsmatig-anders", 6.2), ("onbekend", 1),
    ];

    private static readonly Dictionary<string, string[]> _aard = new(StringComparer.Ordinal)
    {
        ["volwassen-slachtoffer"] = ["partnergeweld", "partnergeweld", "geweld-tegen-ouders"],
        ["school"] = ["kindermishandeling"],
        ["kinderopvang"] = ["kindermishandeling"],
        ["jeugdgezondheidszorg"] = ["kindermishandeling"],
        ["jeugdhulpaanbieder"] = ["kindermishandeling", "geweld-tegen-ouders"],
        [""] = ["kindermishandeling", "kindermishandeling", "partnergeweld", "partnergeweld", "ouderenmishandeling", "huiselijk-geweld-overig"],
    };

    private readonly Dictionary<string, Advies> _last = new(StringComparer.Ordinal);

    public void Give(DateTime op)
    {
        var wie = boek.Somebody();
        var vrager = toeval.Kies(_vragers);
        var kanaal = toeval.Kies(["telefoon", "telefoon", "telefoon", "telefoon", "chat", "webformulier", vrager is "familielid" or "volwassen-slachtoffer" ? "balie" : "telefoon"]);
        var vervolg = _last.TryGetValue(vrager, out var last) && toeval.Kans(.08) ? last : null;
        var advies = Advies.Give(new AdviesId(toeval.Id()), boek.Number("advies", op), boek.Contact(op, kanaal, wie), vervolg?.Id, new AdviesGegevens
        {
            Hoedanigheid = vrager,
            Aard = vervolg?.Gegevens.Aard ?? [toeval.Kies(_aard.GetValueOrDefault(vrager) ?? _aard[""])],
            Duur = verhaal.Duur(),
            Gemeente = toeval.Kies(boek.Instantie.Organisatie.Gemeenten),
            GegevenAdvies = [toeval.Kies(["gesprek-voorbereiden", "stappen-meldcode", "veiligheid-bespreken", "verwijzen-lokaal-team", "signalen-vastleggen"]), "vervolgadvies"],
        }, wie.Id);
        _last[vrager] = advies;
        boek.Add(advies);
        boek.Log(wie, "AdviesRegistered", $"advies/{advies.Id}", op);
    }

    /// <summary>The advies of the last weeks that a melding comes from: some reporters asked first.</summary>
    public AdviesId? Before(Meldersoort soort, string aard, DateTime op) =>
        _last.TryGetValue(soort.Code, out var last) && last.OntvangenOp > op.AddDays(-21) && last.Gegevens.Aard.Contains(aard) && toeval.Kans(.3) ? last.Id : null;
}
