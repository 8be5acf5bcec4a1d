using System.Globalization;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
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

    public Instantie Instantie => instantie;

    public OrganisatieId Eigen => instantie.Organisatie.Id;

    public Medewerker Somebody() => toeval.Kies(_werkers);

    /// <summary>Somebody who may assess, other than the one who records.</summary>
    public Medewerker Colleague(Medewerker than)
    {
        var gedragsdeskundigen = instantie.Medewerkers.Where(m => m.Rol == "gedragsdeskundige").ToList();
        var found = toeval.Kans(.3) ? toeval.Kies(gedragsdeskundigen) : Somebody();
        return found.Id == than.Id ? gedragsdeskundigen[0] : found;
    }

    public void Add(params IEnumerable<object> rows) => _rows.AddRange(rows);

    public void Tell(Casus casus, SoortGebeurtenis soort, string? door, DateTime op, MeldingId? melding = null, OverdrachtId? overdracht = null, params string[] gegevens) =>
        _rows.Add(new Gebeurtenis
        {
            Id = new GebeurtenisId(toeval.Id()),
            Casus = casus.Id,
            Op = op,
            Soort = soort,
            Door = door,
            Melding = melding,
            Overdracht = overdracht,
            Gegevens = [.. gegevens],
        });

    public void Log(Medewerker wie, string actie, string onderwerp, DateTime op, string grond = "") =>
        _lines.Add(new AuditLine(wie.Organisatie, wie.Id.ToString(), actie, onderwerp, op) { Grond = grond, Herkomst = "cli" });

    public string Number(string soort, DateTime op)
    {
        var jaar = Amsterdam.Day(op).Year;
        var last = _numbers[(soort, jaar)] = _numbers.GetValueOrDefault((soort, jaar)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{jaar}-{last:00000}");
    }

    public DateOnly? Uiterlijk(string? termijn, DateTime vanaf) =>
        termijn is null ? null : termijnen.Compute(termijn, Amsterdam.Time(vanaf)).Value?.Uiterlijk;

    public Taak Start(SoortTaak soort, OrganisatieId organisatie, DateTime op, Aanleiding over)
    {
        var taak = Taak.Start(new TaakId(toeval.Id()), organisatie, soort, op, over);
        _rows.Add(taak);
        return taak;
    }

    public Contact Contact(DateTime op, string kanaal, Medewerker wie)
    {
        var contact = new Contact
        {
            Id = new ContactId(toeval.Id()),
            Organisatie = Eigen,
            OntvangenOp = op,
            Kanaal = kanaal,
            Door = wie.Id,
        };
        _rows.Add(contact);
        return contact;
    }

    public Zicht Zicht(Casus casus, OrganisatieId organisatie, string naam, DateTime op)
    {
        var zicht = Core.Meldingen.Zicht.Take(new ZichtId(toeval.Id()), casus.Id, organisatie, naam, op);
        _rows.Add(zicht);
        return zicht;
    }

    /// <summary>A melding that waits for its assessment, of this worker if there is one.</summary>
    public Melding? OpenMelding(Medewerker wie)
    {
        var open = _rows.OfType<Taak>().Where(t => t is { Soort: SoortTaak.Beoordelen, AfgedaanOp: null }).ToList();
        var taak = open.FindLast(t => t.Medewerker == wie.Id) ?? open.LastOrDefault();
        return taak is null ? null : _rows.OfType<Melding>().First(m => m.Id == taak.Melding);
    }

    /// <summary>The whole harvest, with the last numbers given out, so that the next melding follows on.</summary>
    public Oogst Close()
    {
        _rows.AddRange(_numbers.Select(n => new NummerReeks
        {
            Organisatie = Eigen,
            Soort = n.Key.Soort,
            Jaar = n.Key.Jaar,
            Laatste = n.Value,
        }));
        return new Oogst(_rows, _lines);
    }
}

/// <summary>What goes to the database, in the order in which it came about.</summary>
internal sealed record Oogst(IReadOnlyList<object> Rijen, IReadOnlyList<AuditLine> Regels);
