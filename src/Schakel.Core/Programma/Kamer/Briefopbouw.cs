using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Makes the promises of an organisation out of a published letter.</summary>
public static class Briefopbouw
{
    /// <param name="id">A new id each time.</param>
    /// <param name="op">When it was taken over.</param>
    /// <returns>The promises, each with its first state and what the letter says.</returns>
    public static IReadOnlyList<object> Build(Kamerbrief brief, OrganisatieId organisatie, string door, DateTime op, Func<Guid> id)
    {
        var rijen = new List<object>();
        foreach (var (belofte, i) in brief.Toezeggingen.Select((belofte, i) => (belofte, i)))
        {
            var toezegging = Toezegging.Register(new(id()), organisatie, belofte.Gegevens, brief.Plaats(i + 1));
            var stand = Toezeggingstand.Of(new(id()), toezegging.Id, brief.Van, belofte.Status, brief.Lezing, op, door);
            toezegging.Stand(stand);
            rijen.AddRange([toezegging, stand]);
            if (belofte.Alinea is { } alinea)
            {
                rijen.Add(Briefalinea.Write(new(id()), toezegging.Id, Halfjaar.Parse(brief.Halfjaar)!, alinea));
            }
        }

        return rijen;
    }
}
