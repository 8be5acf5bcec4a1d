using System.Globalization;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>Writes down what happens as rows of the record, with the domain's own methods and an audit line each.</summary>
internal sealed class Boek(Instantie instantie, Toeval toeval, TermijnenRegister termijnen)
{
    private readonly List<object> _rows = [];
    private readonly List<AuditLine> _lines = [];
    private readonly Dictionary<(string Soort, int Jaar), int> _numbers = [];
    private readonly IReadOnlyList<Medewerker> _werkers = [.. instantie.Werkers];
    private Advies? _lastAdvies;

    public Instantie Instantie => instantie;

    public Medewerker Somebody() => toeval.Kies(_werkers);

    public void Add(params IEnumerable<object> rows) => _rows.AddRange(rows);

    private static Wie As(Medewerker wie) => new(wie.Id, wie.Organisatie, wie.Naam, new HashSet<string>(StringComparer.Ordinal)) { Team = wie.Team, Herkomst = "cli" };

    public void Tell(Casus casus, SoortGebeurtenis soort, Medewerker? wie, DateTime op, Melding? melding = null, OverdrachtId? overdracht = null, params string[] gegevens) =>
        _rows.Add(new Gebeurtenis
        {
            Id = new GebeurtenisId(toeval.Id()),
            Casus = casus.Id,
            Op = op,
            Soort = soort,
            Door = wie?.Naam,
            Melding = melding?.Id,
            Overdracht = overdracht,
            Gegevens = [.. gegevens],
        });

    public void Log(Medewerker wie, string actie, string onderwerp, DateTime op) => _lines.Add(As(wie).Line(actie, onderwerp, op));

    public string Number(string soort, DateTime op)
    {
        var jaar = Amsterdam.Day(op).Year;
        var last = _numbers[(soort, jaar)] = _numbers.GetValueOrDefault((soort, jaar)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{jaar}-{last:00000}");
    }

    public DateOnly? Uiterlijk(string termijn, DateTime vanaf) => termijnen.Compute(termijn, Amsterdam.Time(vanaf)).Value?.Uiterlijk;

    public void Advies(DateTime op, Verhaal verhaal)
    {
        var wie = Somebody();
        var contact = Contact(op, toeval.Kies(["telefoon", "telefoon", "telefoon", "telefoon", "chat", "webformulier", "balie"]), wie);
        var vervolg = _lastAdvies is not null && toeval.Kans(.08) ? _lastAdvies.Id : (AdviesId?)null;
        _lastAdvies = Core.Meldingen.Advies.Give(new AdviesId(toeval.Id()), Number("advies", op), contact, vervolg, new AdviesGegevens
        {
            Hoedanigheid = verhaal.Vrager(),
            Aard = [toeval.Kies(["kindermishandeling", "kindermishandeling", "partnergeweld", "partnergeweld", "geweld-tegen-ouders", "ouderenmishandeling", "huiselijk-geweld-overig"])],
            Duur = verhaal.Duur(),
            Gemeente = toeval.Kies(instantie.Organisatie.Gemeenten),
            GegevenAdvies = [toeval.Kies(["gesprek-voorbereiden", "stappen-meldcode", "veiligheid-bespreken", "verwijzen-lokaal-team", "signalen-vastleggen"]), "vervolgadvies"],
        }, wie.Id);
        _rows.AddRange([contact, _lastAdvies]);
        Log(wie, "AdviesRegistered", $"advies/{_lastAdvies.Id}", op);
    }

    /// <summary>A melding about a household: joins its running casus, or opens a new one.</summary>
    /// <param name="asked">Whether a worker has answered who is known already.</param>
    public Melding Melding(Gezin gezin, DateTime op, Verhaal verhaal, bool asked)
    {
        var wie = Somebody();
        var melder = verhaal.Melder(gezin);
        var contact = Contact(op, melder.Hoedanigheid == "politie" ? "politie" : toeval.Kies(["telefoon", "telefoon", "webformulier", "brief"]), wie);
        var own = Casus.Open(new CasusId(toeval.Id()), instantie.Organisatie.Id, Number("casus", op), op, wie.Team);
        var gegevens = new MeldingGegevens
        {
            Aard = verhaal.Aard(gezin),
            Duur = verhaal.Duur(),
            Gemeente = gezin.Gemeente,
            Spoed = toeval.Kans(.07),
            TerugkoppelingGewenst = melder.Beroepsmatig,
            Kenmerk = melder.Hoedanigheid == "politie" ? string.Create(CultureInfo.InvariantCulture, $"PL0900-{op.Year}-{toeval.Tussen(100000, 999999)}") : null,
            Aanduiding = Aanduiding.Of(gezin.Mensen.Select(m => new Beschrijving { Rol = m.Rol, Identiteit = m.Identiteit })),
            AantalKinderen = gezin.Mensen.Count(m => m.IsKind),
        };
        var melding = Core.Meldingen.Melding.Receive(new MeldingId(toeval.Id()), Number("melding", op), own, contact, gegevens);
        _rows.AddRange([contact, own, melding, new Melder { Id = new MelderId(toeval.Id()), Melding = melding.Id, Gegevens = melder }]);
        new Mensenboek(this, toeval).Describe(melding, gezin, op, verhaal, asked);
        Log(wie, "MeldingReceived", $"melding/{melding.Id}", op);
        Place(gezin, melding, own, wie, op, asked);
        return melding;
    }

    public Taak Start(SoortTaak soort, OrganisatieId organisatie, DateTime op, Aanleiding over)
    {
        var taak = Taak.Start(new TaakId(toeval.Id()), organisatie, soort, op, over);
        _rows.Add(taak);
        return taak;
    }

    /// <summary>The whole harvest, with the last numbers given out, so that the next melding follows on.</summary>
    public Oogst Close()
    {
        _rows.AddRange(_numbers.Select(n => new NummerReeks
        {
            Organisatie = instantie.Organisatie.Id,
            Soort = n.Key.Soort,
            Jaar = n.Key.Jaar,
            Laatste = n.Value,
        }));
        return new Oogst(_rows, _lines);
    }

    private void Place(Gezin gezin, Melding melding, Casus own, Medewerker wie, DateTime op, bool asked)
    {
        var before = gezin.Dossier;
        var count = before is null ? 0 : before.Eerdere + before.Meldingen.Count;
        if (asked && before is { Casus.Loopt: true })
        {
            own.MergeInto(before.Casus.Id);
            melding.MoveTo(before.Casus.Id);
            melding.Classify(Bekendheid.Kind(new(melding.Id, before.Casus.Id, before.Casus.Fase, before.Casus.GeopendOp), count, false), count);
            Tell(before.Casus, SoortGebeurtenis.VervolgmeldingOntvangen, wie, op, melding, null, melding.Nummer);
            before.Meldingen.Add(melding);
            return;
        }

        melding.Classify(before is null ? EerdereBetrokkenheid.EersteMelding : asked ? EerdereBetrokkenheid.Hermelding : EerdereBetrokkenheid.NietIngedeeld, asked ? count : 0);
        Tell(own, SoortGebeurtenis.MeldingOntvangen, wie, op, melding, null, melding.Kanaal);
        var zicht = Zicht.Take(new ZichtId(toeval.Id()), own.Id, instantie.Organisatie.Id, wie.Naam, op);
        _rows.Add(zicht);
        var behandelaar = Somebody();
        gezin.Dossier = new Dossier { Gezin = gezin, Casus = own, Behandelaar = behandelaar, Zicht = zicht, Eerdere = count };
        gezin.Dossier.Meldingen.Add(melding);
    }

    private Contact Contact(DateTime op, string kanaal, Medewerker wie) => new()
    {
        Id = new ContactId(toeval.Id()),
        Organisatie = instantie.Organisatie.Id,
        OntvangenOp = op,
        Kanaal = kanaal,
        Door = wie.Id,
    };
}
