using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>
/// Lives through the years of one Veilig Thuis, event by event: contacts come in, people are known or not, besluiten
/// are taken in time or late, cases are handed over.
/// </summary>
/// <remarks>
/// The proportions are those of informatieprotocol-monitor.md §4 and veilig-thuis.md §2 and §14: 67 % of the meldingen from police and
/// justice, about two in three about people known already, six in ten handed over. What lies in the last days is open.
/// </remarks>
internal sealed class Simulatie(Instantie instantie, Bronnen bronnen, Toeval toeval, TermijnenRegister termijnen, DateTime now)
{
    // CBS 85361NED, 2023.
    private static readonly (Soort, double)[] _soorten =
        [(Soort.Eerste, 31.9), (Soort.Her, 38.1), (Soort.TijdensBeoordeling, 13.3), (Soort.NaBeoordeling, 10.1), (Soort.TijdensMonitoring, 5.1), (Soort.NietIngedeeld, 1.4)];

    private readonly Gezinnen _gezinnen = new(bronnen.Mensen, toeval);
    private readonly List<Gezin> _known = [];
    private readonly Gebeurlijst _agenda = new(now);
    private readonly Verhaal _verhaal = new(bronnen.Verhalen, toeval);

    private enum Soort
    {
        Eerste,
        Her,
        TijdensBeoordeling,
        NaBeoordeling,
        TijdensMonitoring,
        NietIngedeeld,
    }

    /// <summary>Everything that happened until now.</summary>
    public Oogst Run(int meldingen, int adviezen, int jaren)
    {
        var boek = new Boek(instantie, toeval, termijnen);
        var werk = new Afhandeling(boek, _agenda, toeval, _verhaal);
        var days = (int)(jaren * 365.25);
        foreach (var op in Moments(meldingen, days))
        {
            _agenda.At(op, at => Receive(werk, boek, at));
        }

        foreach (var op in Moments(adviezen, days))
        {
            _agenda.At(op, at => boek.Advies(at, _verhaal));
        }

        while (_agenda.Next())
        {
            // Everything that is due happens here, and may put more on the agenda.
        }

        return boek.Close();
    }

    private IEnumerable<DateTime> Moments(int perYear, int days)
    {
        var count = (int)Math.Round(perYear * days / 365.25);
        for (var i = 0; i < count; i++)
        {
            // The last hour stays quiet; nothing lies in the future.
            var day = Amsterdam.Day(now).AddDays(-(int)(toeval.Deel() * days));
            var hour = toeval.Kies(new (int, double)[] { (9, 9), (10, 12), (11, 12), (13, 10), (14, 12), (15, 11), (16, 9), (19, 5), (22, 7), (23, 6), (1, 4), (7, 3) });
            var op = Amsterdam.ToUtc(day.ToDateTime(new TimeOnly(hour, toeval.Tussen(0, 59))));
            yield return op < now.AddMinutes(-30) ? op : op.AddDays(-1);
        }
    }

    private void Receive(Afhandeling werk, Boek boek, DateTime op)
    {
        var soort = toeval.Kies(_soorten);
        var gezin = soort switch
        {
            Soort.Her => Pick(g => g.Dossier is { Casus.Loopt: false }),
            Soort.TijdensBeoordeling => Pick(g => g.Dossier is { Casus.Fase: CasusFase.Veiligheidsbeoordeling }),
            Soort.NaBeoordeling => Pick(g => g.Dossier is { Casus.Fase: CasusFase.NaVeiligheidsbeoordeling }),
            Soort.TijdensMonitoring => Pick(g => g.Dossier is { Casus.Fase: CasusFase.Monitoring }),
            Soort.NietIngedeeld => Pick(g => g.Dossier is { Casus.Loopt: false }),
            _ => null,
        };
        if (gezin is null)
        {
            gezin = _gezinnen.Make(instantie.Organisatie.Gemeenten, op.Year);
            _known.Add(gezin);
        }

        // What came in these days, nobody has looked at yet.
        var asked = soort != Soort.NietIngedeeld && (gezin.Dossier is null || op < now.AddDays(-2) || toeval.Kans(.5));
        werk.Arrive(boek.Melding(gezin, op, _verhaal, asked), gezin, op);
    }

    /// <summary>A household in that state, looked for a number of times: people who are reported again are often the same.</summary>
    private Gezin? Pick(Func<Gezin, bool> fits)
    {
        for (var tries = 0; tries < 60 && _known.Count > 0; tries++)
        {
            // The newest households more often than the old.
            var gezin = _known[(int)(_known.Count * Math.Sqrt(toeval.Deel()))];
            if (fits(gezin))
            {
                return gezin;
            }
        }

        return null;
    }
}

/// <summary>What goes to the database, in the order in which it came about.</summary>
internal sealed record Oogst(IReadOnlyList<object> Rijen, IReadOnlyList<Core.Audit.AuditLine> Regels);
