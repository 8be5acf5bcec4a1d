using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Termijnen;

namespace Schakel.Cli.Seed;

/// <summary>
/// Lives through the years of one Veilig Thuis, event by event: contacts come in, people are known or not, besluiten
/// are taken in time or late, cases are handed over.
/// </summary>
/// <remarks>
/// The proportions are those of informatieprotocol-monitor.md §4 and veilig-thuis.md §2 and §14: 67 % of the meldingen from police and
/// justice, about two in three about people known already, six in ten handed over. What lies in the last days is open.
/// </remarks>
internal sealed class Simulatie
{
    // CBS 85361NED, 2023.
    private static readonly (Soort, double)[] _soorten =
        [(Soort.Eerste, 31.9), (Soort.Her, 38.1), (Soort.TijdensBeoordeling, 13.3), (Soort.NaBeoordeling, 10.1), (Soort.TijdensMonitoring, 5.1), (Soort.NietIngedeeld, 1.4)];

    private static readonly (int Uur, double)[] _uren = [(0, 3), (1, 3), (7, 2), (9, 9), (10, 10), (11, 9), (13, 8), (14, 9), (15, 9), (16, 8), (18, 7), (20, 8), (21, 8), (23, 7)];

    private readonly List<Gezin> _known = [];
    private readonly Instantie _instantie;
    private readonly Toeval _toeval;
    private readonly Gebeurlijst _agenda;
    private readonly Gezinnen _gezinnen;
    private readonly Intake _intake;
    private readonly Beoordelen _beoordelen;
    private readonly Adviezen _adviezen;
    private readonly Boek _boek;
    private readonly Vragenlijst _lijst;
    private readonly Verloop _verloop;

    /// <param name="bsns">The test BSNs of this organisation.</param>
    public Simulatie(Instantie instantie, Zaaigoed goed, Toeval toeval, Queue<string> bsns, DateTime now)
    {
        (_instantie, _toeval, _lijst, _verloop) = (instantie, toeval, goed.Vragenlijst(now), goed.Bronnen.Verloop);
        _agenda = new Gebeurlijst(now, goed.Termijnen.Werkdagen, toeval);
        _boek = new Boek(instantie, toeval, goed.Termijnen);
        _gezinnen = new Gezinnen(new Mensenmaker(goed.Bronnen.Mensen, goed.Naslag.Gemeenten, toeval, bsns), toeval);
        var verhaal = new Verhaal(goed.Bronnen.Verhalen, toeval);
        var plaats = new Werkplaats(_boek, _agenda, toeval, verhaal, goed.Bronnen.Verloop);
        _intake = new Intake(_boek, verhaal, new Melders(goed.Bronnen.Mensen, toeval), _agenda, toeval);
        _beoordelen = new Beoordelen(plaats, new Beantwoorder(_lijst, verhaal, toeval), goed.Naslag.Besluiten, new Vervolgen(plaats, new Overdragen(plaats)));
        _adviezen = new Adviezen(_boek, verhaal, toeval);
    }

    private enum Soort
    {
        Eerste,
        Her,
        TijdensBeoordeling,
        NaBeoordeling,
        TijdensMonitoring,
        NietIngedeeld,
    }

    /// <summary>Everything that happened in a number of days until now.</summary>
    public Oogst Run(int meldingen, int adviezen, int days)
    {
        for (var i = 0; i < meldingen; i++)
        {
            var melder = Meldersoort.Kies(_toeval);
            _agenda.At(Moment(days, melder.Kantoor), at => Receive(melder, at));
        }

        for (var i = 0; i < adviezen; i++)
        {
            _agenda.At(Moment(days, _toeval.Kans(.6)), _adviezen.Give);
        }

        while (_agenda.Next())
        {
            // Everything that is due happens here, and may put more on the agenda.
        }

        Draft();
        return _boek.Close();
    }

    // Only where there is an account to find it with.
    private void Draft()
    {
        if (_instantie.Medewerkers.FirstOrDefault(m => m.Gebruikersnaam == "demo.veiligthuis") is not { } demo)
        {
            return;
        }

        var klad = new Kladwerk(demo, _toeval, _agenda.Now);
        _boek.Add(klad.NewMelding());
        if (_boek.OpenMelding(demo) is { } melding)
        {
            _boek.Add(klad.Beoordeling(melding, _lijst));
        }
    }

    // The last half hour stays quiet; nothing lies in the future.
    private DateTime Moment(int days, bool kantoor)
    {
        var day = Amsterdam.Day(_agenda.Now).AddDays(-(int)(_toeval.Deel() * days));
        var at = Amsterdam.ToUtc(day.ToDateTime(new TimeOnly(_toeval.Kies(_uren), _toeval.Tussen(0, 59))));
        var op = kantoor ? _agenda.AtWork(at) : at;
        return op < _agenda.Now.AddMinutes(-30) ? op : kantoor ? _agenda.AtWork(at.AddDays(-7)) : at.AddDays(-1);
    }

    private void Receive(Meldersoort melder, DateTime op)
    {
        var soort = _toeval.Kies(_soorten);
        var day = Amsterdam.Day(op);
        var misplaatst = false;
        var gezin = soort == Soort.Eerste ? null : Pick(g => Fits(soort, g) && melder.Fits(g, day));
        if (gezin is null)
        {
            var vorige = _toeval.Kans(.02) ? Pick(g => g is { Dossier.Casus.Loopt: false, Adres.Geheim: false }) : null;
            gezin = _gezinnen.Make(_instantie.Organisatie.Gemeenten, day, melder.KiesAard(_toeval), melder.Kind, vorige);
            misplaatst = vorige is null && _toeval.Kans(_verloop.HoortHierNiet);
            if (!misplaatst)
            {
                _known.Add(gezin);
            }
        }

        // What came in these days, nobody has looked at yet.
        var asked = soort != Soort.NietIngedeeld && (gezin.Dossier is null || op < _agenda.Now.AddDays(-2) || _toeval.Kans(.5));
        var (opname, dossier) = _intake.Receive(gezin, melder, op, asked, misplaatst ? null : _adviezen.Before(melder, gezin.Aard, op), misplaatst);
        _beoordelen.Arrive(opname, dossier);
    }

    private static bool Fits(Soort soort, Gezin gezin) => soort switch
    {
        Soort.TijdensBeoordeling => gezin.Dossier is { Casus.Fase: CasusFase.Veiligheidsbeoordeling },
        Soort.NaBeoordeling => gezin.Dossier is { Casus.Fase: CasusFase.NaVeiligheidsbeoordeling },
        Soort.TijdensMonitoring => gezin.Dossier is { Casus.Fase: CasusFase.Monitoring },
        _ => gezin.Dossier is { Casus.Loopt: false },
    };

    /// <summary>A household in that state, looked for a number of times: people who are reported again are often the same.</summary>
    private Gezin? Pick(Func<Gezin, bool> fits)
    {
        for (var tries = 0; tries < 200 && _known.Count > 0; tries++)
        {
            // The newest households more often than the old.
            var gezin = _known[(int)(_known.Count * Math.Sqrt(_toeval.Deel()))];
            if (fits(gezin))
            {
                return gezin;
            }
        }

        return null;
    }
}

/// <summary>What every organisation is made from.</summary>
internal sealed record Zaaigoed(
    Naslagwerk Naslag, TermijnenRegister Termijnen, Bronnen Bronnen, Programmaplan Programmaplan, Regioprogramma Regioprogramma, Themas Themas,
    Kamerbrief Kamerbrief)
{
    public static Zaaigoed Load(string dataDirectory) => new(
        Naslagwerk.Load(dataDirectory), TermijnenRegister.Load(dataDirectory), Bronnen.Load(dataDirectory), Programmaplan.Load(dataDirectory),
        Regioprogramma.Load(dataDirectory), Themas.Load(dataDirectory), Kamerbrief.Load(dataDirectory));

    public Vragenlijst Vragenlijst(DateTime now) => Naslag.Vragenlijst("veiligheidsbeoordeling-voorbeeld", Amsterdam.Day(now))
        ?? throw new InvalidDataException("vragenlijsten: de voorbeeldlijst voor de veiligheidsbeoordeling ontbreekt.");
}
