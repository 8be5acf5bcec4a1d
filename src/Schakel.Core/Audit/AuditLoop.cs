using Schakel.Core.Common;

namespace Schakel.Core.Audit;

/// <summary>One walk along all chains, line by line; keeps the first fault.</summary>
/// <param name="eerder">The ends that an earlier check found: those lines must still be there, and be the same.</param>
internal sealed class AuditLoop(AuditSleutel sleutel, IReadOnlyDictionary<OrganisatieId, AuditKop> eerder)
{
    private readonly Dictionary<OrganisatieId, AuditKop> _ends = [];
    private AuditRegel? _last;
    private Head? _head;
    private long _count;
    private long _fitting;
    private AuditFout? _fault;

    internal sealed record Head(long Nummer, string Hash);

    public void Step(AuditRegel line, Head? head)
    {
        _count++;
        if (_last?.Organisatie != line.Organisatie)
        {
            Close();
            _last = null;
        }

        var fits = line.Hash == sleutel.Hash(_last?.Hash ?? AuditSleutel.Begin, line.Nummer, Line(line));
        var expected = (_last?.Nummer ?? 0) + 1;
        if (line.Nummer != expected)
        {
            Fault("nummer {0} staat waar {1} hoort", line, line.Nummer, expected);
        }
        else if (!fits)
        {
            Fault("de inhoud past niet bij de keten", line);
        }
        else if (eerder.TryGetValue(line.Organisatie, out var end) && end.Nummer == line.Nummer && end.Hash != line.Hash)
        {
            Fault("dit is een andere regel dan bij de vorige controle", line);
        }

        (_last, _head, _fitting) = (line, head, _fitting + (fits ? 1 : 0));
    }

    /// <param name="heads">What the heads said before the walk began.</param>
    public AuditControle.Verslag Finish(IEnumerable<AuditKop> heads)
    {
        Close();
        foreach (var lost in heads.Concat(eerder.Values).Where(head => head.Nummer > 0 && !_ends.ContainsKey(head.Organisatie)))
        {
            Fault("alle {0} regels ontbreken", lost.Organisatie, null, lost.Nummer);
        }

        return new(_count, _fault is null ? null : _fault with { AndereSleutel = _count > 0 && _fitting == 0 }) { Einden = _ends.Values };
    }

    private void Close()
    {
        if (_last is not { } last)
        {
            return;
        }

        _ends[last.Organisatie] = new AuditKop { Organisatie = last.Organisatie, Nummer = last.Nummer, Hash = last.Hash };
        if (_head is null)
        {
            Fault("de kop van de keten ontbreekt", last);
        }
        else if (_head.Nummer > last.Nummer)
        {
            Fault("na deze regel ontbreken regels: de kop noemt nummer {0}", last, _head.Nummer);
        }
        else if (_head != new Head(last.Nummer, last.Hash))
        {
            Fault("de kop van de keten noemt een andere laatste regel, met nummer {0}", last, _head.Nummer);
        }
        else if (eerder.TryGetValue(last.Organisatie, out var end) && end.Nummer > last.Nummer)
        {
            Fault("na deze regel ontbreken regels: bij de vorige controle waren het er {0}", last, end.Nummer);
        }
    }

    private void Fault(string what, AuditRegel line, params object[] numbers) => Fault(what, line.Organisatie, line.Nummer, numbers);

    private void Fault(string what, OrganisatieId organisatie, long? line, params object[] numbers) =>
        _fault ??= new(organisatie, line, what, numbers);

    private static AuditLine Line(AuditRegel r) => new(r.Organisatie, r.Actor, r.Actie, r.Onderwerp, r.Tijdstip)
    {
        Betreft = r.Betreft,
        Grond = r.Grond,
        Resultaat = r.Resultaat,
        Herkomst = r.Herkomst,
    };
}
