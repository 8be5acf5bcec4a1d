using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Meldingen;

/// <summary>What must hold for the answers to a questionnaire; everything follows from the questionnaire itself.</summary>
public static class Beantwoording
{
    /// <summary>A question, by the key of its answer, and what is wrong with it.</summary>
    public sealed record Fout(string Sleutel, Outcome Reden);

    /// <summary>Everything that is wrong or missing, in the order of the questionnaire.</summary>
    public static IEnumerable<Fout> Faults(Vragenlijst lijst, IReadOnlyList<BetrokkeneId> kinderen, Antwoorden antwoorden)
    {
        var asked = lijst.Onderwerpen.SelectMany(o => GesteldeVraag.Van(o, kinderen)).ToList();
        var unknown = antwoorden.Sleutels.Except(asked.Select(v => v.Sleutel), StringComparer.Ordinal);
        return Faults(asked, antwoorden)
            .Concat(unknown.Select(sleutel => new Fout(sleutel, Outcome.Refused("Deze vraag staat niet in de vragenlijst."))));
    }

    /// <summary>As above, for the questions of one subject.</summary>
    public static IEnumerable<Fout> Faults(IEnumerable<GesteldeVraag> asked, Antwoorden antwoorden) =>
        from gesteld in asked
        where gesteld.Vraag.Voorwaarde?.Geldt(antwoorden) ?? true
        let reden = Antwoordcontrole.Check(gesteld.Vraag, antwoorden.Op(gesteld.Sleutel))
        where !reden.Succeeded
        select new Fout(gesteld.Sleutel, reden);
}
