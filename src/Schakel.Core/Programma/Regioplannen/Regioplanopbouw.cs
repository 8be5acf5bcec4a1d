using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Makes the plan of a region out of a published one; with it everything that the source says.</summary>
public sealed class Regioplanopbouw
{
    // The published programme was being carried out.
    private const int Uitvoering = 2;

    private readonly Regioprogramma _bron;
    private readonly Func<Guid> _id;
    private readonly List<object> _inhoud = [];
    private readonly Plan _plan;

    private Regioplanopbouw(Regioprogramma bron, OrganisatieId organisatie, Func<Guid> id)
    {
        (_bron, _id) = (bron, id);
        var einde = bron.Tot?.AddDays(-1) ?? bron.Themas.Max(t => t.Eind) ?? bron.Van;
        _plan = Plan.Draft(new(id()), organisatie, SoortPlan.Regionaal, bron.Naam, bron.Van, einde, bron.Gebied, bron.Kenmerk);
        _plan.Introduce(bron.Inleiding);
    }

    /// <param name="id">A new id each time.</param>
    /// <returns>The plan as a draft, and all that belongs to it.</returns>
    public static (Plan Plan, IReadOnlyList<object> Inhoud) Build(Regioprogramma bron, OrganisatieId organisatie, Func<Guid> id)
    {
        var opbouw = new Regioplanopbouw(bron, organisatie, id);
        opbouw.Headings();
        opbouw.Lines();
        opbouw.Surroundings();
        opbouw.Money();
        return (opbouw._plan, opbouw._inhoud);
    }

    private void Headings()
    {
        var (kop, rang) = (0, 0);
        foreach (var lijn in _bron.Lijnen)
        {
            _inhoud.Add(Planonderdeel.Make(new(_id()), _plan.Id, lijn.Nummer, lijn.Naam, kop++));
            foreach (var thema in lijn.Themas)
            {
                var onderdeel = Planonderdeel.Make(new(_id()), _plan.Id, thema.Nummer, thema.Naam, kop++);
                _inhoud.Add(onderdeel);
                foreach (var regel in thema.Acties)
                {
                    _inhoud.Add(Make(thema, onderdeel, regel, rang++));
                }
            }
        }
    }

    private Actie Make(Regioprogramma.Thema thema, Planonderdeel onderdeel, Regioprogramma.Regel regel, int rang)
    {
        var actie = Actie.Schedule(new(_id()), _plan, onderdeel, new(regel.Nummer, Uitvoering, regel.Tekst), rang);
        actie.Describe(new()
        {
            Eigenaar = thema.Uitvoerder,
            Partners = [.. thema.Betrokken],
            Begin = thema.Begin,
            Eind = thema.Eind,
            Schaal = regel.Schaal,
        });
        return actie;
    }

    private void Lines()
    {
        var rang = 0;
        void Add(string? onderdeel, SoortThemaregel soort, string? tekst, int plaats, int? jaar = null, string? partij = null)
        {
            if (tekst is not null)
            {
                _inhoud.Add(Themaregel.Of(new(_id()), _plan.Id, onderdeel, soort, tekst, plaats, jaar, partij));
            }
        }

        foreach (var (thema, doel) in _bron.Themas.SelectMany(t => t.Doelen.Select(d => (t, d))))
        {
            Add(thema.Nummer, SoortThemaregel.Doel, doel, rang++);
        }

        foreach (var taak in _bron.Taken)
        {
            Add(taak.Onderdeel, SoortThemaregel.Regionaal, taak.Regionaal, rang);
            Add(taak.Onderdeel, SoortThemaregel.Lokaal, taak.Lokaal, rang++);
        }

        foreach (var regel in _bron.Tijdlijn)
        {
            Add(regel.Onderdeel, SoortThemaregel.Tijdlijn, regel.Tekst, rang++, regel.Jaar);
        }

        foreach (var regel in _bron.Inzet)
        {
            Add(regel.Onderdeel, SoortThemaregel.Inzet, regel.Tekst, rang++, regel.Jaar, regel.Partij);
        }
    }

    private void Surroundings()
    {
        _inhoud.AddRange(_bron.Verbanden.Select((v, rang) => Planverband.Of(new(_id()), _plan.Id, v.Onderdeel, v.Tekst, v.Waar, rang)));
        _inhoud.AddRange(_bron.Nulmeting.Select((p, rang) => Nulpunt.Of(new(_id()), _plan.Id, p.Bron, p.Positief, p.Tekst, rang)));
    }

    private void Money()
    {
        var rang = 0;
        foreach (var bron in _bron.Begroting.Posten)
        {
            var post = Begrotingspost.Make(new(_id()), _plan.Id, bron.Onderdeel, bron.Naam, bron.Dekking, rang++);
            _inhoud.Add(post);
            _inhoud.AddRange(bron.Bedragen.Select(b => Begrotingsbedrag.Plan(new(_id()), post.Id, b.Jaar, b.Centen, b.Voorbehoud)));
        }

        _inhoud.AddRange(_bron.Begroting.Inkomsten.Select(i => Inkomst.Of(new(_id()), _plan.Id, i.Bron, i.Jaar, i.Centen, i.Voorbehoud, i.Afgeleid, i.Toelichting)));
        _inhoud.AddRange(_bron.Themas.SelectMany(t => t.Projectblad.Select(b =>
            Projectbladbedrag.Of(new(_id()), _plan.Id, t.Nummer, b.Jaar, b.Centen, b.Toelichting))));
    }
}
