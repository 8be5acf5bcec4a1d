using System.Text.Json;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

public static class ConceptQueries
{
    /// <summary>The drafts of whoever asks; those of everybody else do not exist.</summary>
    public static IQueryable<Concept> Own(this IQueryable<Concept> concepten, Wie wie) =>
        concepten.Where(c => c.Medewerker == wie.Medewerker && c.Organisatie == wie.Organisatie);
}
