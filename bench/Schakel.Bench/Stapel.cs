using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Bench;

/// <summary>A pile of open meldingen for one organisation, made by the domain itself and saved in large steps.</summary>
/// <remarks>
/// Beside each open task stands one that is done, as in a record of years. The same number always gives the same
/// pile; only the ids differ.
/// </remarks>
public sealed class Stapel(TermijnenRegister termijnen, Organisatie organisatie, IReadOnlyList<Medewerker> medewerkers, DateTime now)
{
    private const int Step = 500;

    private static readonly string[] _names = ["van der Berg", "Yılmaz", "El Amrani", "Jansen", "Kowalska", "Öztürk", "de Vries", "Ramdin", "al-Hassan", "Dijkstra"];
    private static readonly string[] _sources = ["politie", "school", "huisarts", "buurtbewoner"];

    /// <summary>Saves the pile, each step in a unit of work of its own.</summary>
    /// <param name="first">The number of the first: a second pile begins where the first one ended.</param>
    /// <param name="open">How many there are to be.</param>
    /// <returns>The casussen, in the order in which they were made.</returns>
    public async Task<IReadOnlyList<CasusId>> FillAsync(IServiceProvider services, int first, int open, CancellationToken ct)
    {
        var casussen = new List<CasusId>();
        for (var from = first; from < first + open; from += Step)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
            casussen.AddRange(Enumerable.Range(from, Math.Min(Step, first + open - from)).Select(i => Add(db, i)));
            db.Record(new AuditLine(organisatie.Id, "systeem:stapel", "PileMade", "werkvoorraad", now));
            await db.SaveChangesAsync(ct);
        }

        return casussen;
    }

    private CasusId Add(SchakelDb db, int i)
    {
        var ontvangen = now.AddHours(-(i * 7 % 240)).AddMinutes(-(i % 60));
        var nummer = string.Create(CultureInfo.InvariantCulture, $"{now.Year}-{50_000 + i}");
        var medewerker = i % 3 == 0 ? null : medewerkers[i % medewerkers.Count];
        var contact = new Contact { Id = ContactId.New(), Organisatie = organisatie.Id, OntvangenOp = ontvangen, Kanaal = "telefoon" };
        var casus = Casus.Open(CasusId.New(), organisatie.Id, nummer, ontvangen, medewerkers[i % medewerkers.Count].Team);
        casus.Assign(medewerkers[i % medewerkers.Count].Team, medewerker?.Id);
        var melding = Melding.Receive(MeldingId.New(), nummer, casus, contact, new MeldingGegevens
        {
            Aard = ["partnergeweld"],
            Spoed = i % 20 == 0,
            Gemeente = i % 2 == 0 ? "GM0402" : "GM0406",
            Aanduiding = _names[i % _names.Length],
            AantalKinderen = i % 4,
        });
        var source = _sources[i % _sources.Length];
        var melder = new Melder { Id = MelderId.New(), Melding = melding.Id, Gegevens = new() { Beroepsmatig = i % 4 != 3, Hoedanigheid = source } };
        db.AddRange(contact, casus, melding, melder, Zicht.Take(ZichtId.New(), casus.Id, organisatie.Id, medewerker?.Naam, ontvangen));
        db.AddRange(Open(melding, casus), Done(melding, casus));
        return casus.Id;
    }

    private Taak Open(Melding melding, Casus casus) => Taak.Start(
        TaakId.New(), organisatie.Id, SoortTaak.Beoordelen, melding.OntvangenOp, About(melding, casus) with
        {
            Termijn = TermijnSoort.Veiligheidsbeoordeling,
            Uiterlijk = termijnen.Compute(TermijnSoort.Veiligheidsbeoordeling, melding.OntvangenOp).Value?.Uiterlijk,
        });

    private Taak Done(Melding melding, Casus casus)
    {
        var taak = Taak.Start(TaakId.New(), organisatie.Id, SoortTaak.Vervolgmelding, melding.OntvangenOp, About(melding, casus));
        taak.Finish(melding.OntvangenOp, casus.Behandelaar);
        return taak;
    }

    private static Aanleiding About(Melding melding, Casus casus) => new()
    {
        Casus = casus.Id,
        Melding = melding.Id,
        Spoed = melding.Spoed,
        Team = casus.Team,
        Medewerker = casus.Behandelaar,
    };
}
