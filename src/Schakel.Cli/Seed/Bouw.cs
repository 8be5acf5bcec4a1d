using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Puts one household together, person by person.</summary>
internal sealed class Bouw
{
    // No parent is younger than this at the birth of a child.
    private const int Volwassen = 19;

    private readonly Mensenmaker _maker;
    private readonly Toeval _toeval;
    private readonly DateOnly _op;
    private readonly string _gemeente;
    private readonly Origine _origine;
    private readonly string _naam;
    private readonly AdresGegevens _adres;
    private readonly Gezin? _vorigeBewoners;
    private readonly List<Mens> _mensen = [];
    private readonly List<Verband> _verbanden = [];
    private readonly Dictionary<string, Mens> _rollen = new(StringComparer.Ordinal);

    public Bouw(Mensenmaker maker, Toeval toeval, DateOnly op, Gezin? vorigeBewoners, string gemeente)
    {
        (_maker, _toeval, _op, _gemeente) = (maker, toeval, op, gemeente);
        _origine = maker.Herkomst();
        _naam = toeval.Kies(_origine.Achternamen);
        _vorigeBewoners = vorigeBewoners;
        _adres = vorigeBewoners?.Adres ?? maker.Adres(gemeente);
    }

    /// <summary>Two adults who can have a child of that age; apart, the first may live at a secret address.</summary>
    public (Func<string, Mens> Een, Func<string, Mens> Ander) Paar(char eerste, int kind, bool apart)
    {
        var leeftijd = _toeval.Tussen(Math.Max(22, kind + Volwassen + 2), Math.Max(44, kind + Volwassen + 16));
        var ander = Math.Max(kind + Volwassen, leeftijd + _toeval.Tussen(-2, 7));
        var tweede = eerste == 'v' ? 'm' : 'v';
        var eigen = _toeval.Kans(.25) ? _toeval.Kies(_origine.Achternamen) : _naam;
        var partner = eigen == _naam && !apart && eerste == 'v' && _toeval.Kans(.35) ? _toeval.Kies(_origine.Achternamen) : null;
        var thuis = apart && _toeval.Kans(.12)
            ? _adres with { Geheim = true, GeheimGrond = _toeval.Kies(["verblijf-opvang", "verblijf-opvang", "huisverbod-of-contactverbod", "verzoek-betrokkene"]) }
            : _adres;
        var elders = !apart ? _adres : _toeval.Kans(.04) ? _maker.Buitenland() : _maker.Adres(_gemeente);
        return (
            rol => _maker.Iemand(rol, _origine, eigen, Dag(leeftijd), eerste, thuis, _mensen, 1, partner),
            rol => _maker.Iemand(rol, _origine, _naam, Dag(ander), tweede, elders, _mensen, apart ? 2 : 1));
    }

    public Func<string, Mens> Volwassene(int leeftijd, char geslacht) => rol => _maker.Iemand(rol, _origine, _naam, Dag(leeftijd), geslacht, _adres, _mensen);

    /// <summary>Somebody of that age, or younger where a parent would have been too young.</summary>
    public Func<string, Mens> Nakomeling(Mens ouder, int leeftijd, char geslacht) => rol => _maker.Iemand(
        rol, _origine, _naam, Dag(Math.Min(leeftijd, ouder.Leeftijd(_op) - Volwassen)), geslacht, _adres, _mensen);

    public Func<string, Mens> Voorouder(Mens kind, char geslacht) => rol => _maker.Iemand(
        rol, _origine, _naam, Dag(kind.Leeftijd(_op) + _toeval.Tussen(20, 32)), geslacht, _adres, _mensen);

    public Mens Add(string rol, string naam, Func<string, Mens> make)
    {
        var mens = make(rol);
        _mensen.Add(mens);
        _rollen[naam] = mens;
        return mens;
    }

    public void Name(string naam, Mens mens) => _rollen[naam] = mens;

    public void Bind(Mens van, Mens naar, string soort, string? gezag = null) => _verbanden.Add(new Verband(van, naar, soort, gezag));

    /// <summary>Children two years or more apart, the first of the age that is asked, who live with the first parent.</summary>
    public void Kinderen(int aantal, (int Van, int TotEnMet)? eerste, IReadOnlyList<Mens> ouders)
    {
        var oldest = Math.Min(17, ouders.Min(o => o.Leeftijd(_op)) - Volwassen);
        var ages = new List<int>();
        for (var i = 0; i < aantal && oldest >= 0; i++)
        {
            var age = i == 0 && eerste is { } asked ? _toeval.Tussen(asked.Van, Math.Max(asked.Van, Math.Min(asked.TotEnMet, oldest))) : _toeval.Tussen(0, oldest);
            if (ages.TrueForAll(a => Math.Abs(a - age) >= 2))
            {
                ages.Add(age);
                Kind(Dag(age), ouders);
            }
        }

        if (oldest >= 0 && ouders[0].Leeftijd(_op) < 42 && _toeval.Kans(.025))
        {
            Kind(_op.AddDays(_toeval.Tussen(40, 190)), ouders);
        }
    }

    public Gezin Build(string aard, string vorm) => new()
    {
        Aard = aard,
        Vorm = vorm,
        Gemeente = _gemeente,
        Adres = _mensen[0].Adres,
        Mensen = _mensen,
        Rollen = _rollen,
        Verbanden = _verbanden,
        VorigeBewoners = _vorigeBewoners,
    };

    private void Kind(DateOnly geboren, IReadOnlyList<Mens> ouders)
    {
        var kind = _maker.Iemand("kind", _origine, _naam, geboren, _toeval.Kans(.5) ? 'v' : 'm', ouders[0].Adres, _mensen);
        _mensen.Add(kind);
        foreach (var ouder in ouders)
        {
            Bind(ouder, kind, "ouder-van");
            Bind(ouder, kind, "gezag", _toeval.Kies(new (string, double)[] { ("ja", 86), ("nee", ouder == ouders[0] ? 1 : 8), ("onbekend", 6) }));
        }
    }

    // A day on which somebody of exactly that age was born.
    private DateOnly Dag(int leeftijd) => _op.AddYears(-leeftijd).AddDays(-_toeval.Tussen(1, 360));
}
