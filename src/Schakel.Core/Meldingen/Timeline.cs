using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Makes the lines of a casus' timeline.</summary>
public static class Timeline
{
    public static Gebeurtenis Line(
        Melding melding, SoortGebeurtenis soort, Wie wie, DateTime op, params IEnumerable<string> gegevens) =>
        Line(melding.Casus, soort, wie, op, melding.Id, null, gegevens);

    public static Gebeurtenis Line(
        CasusId casus, SoortGebeurtenis soort, Wie wie, DateTime op, MeldingId? melding = null,
        OverdrachtId? overdracht = null, IEnumerable<string>? gegevens = null) => new()
        {
            Id = GebeurtenisId.New(),
            Casus = casus,
            Op = op,
            Soort = soort,
            Door = wie.Door is null ? null : wie.Naam,
            Melding = melding,
            Overdracht = overdracht,
            Gegevens = [.. gegevens ?? []],
        };
}
