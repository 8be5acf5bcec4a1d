using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The library of werkzame elementen, by theme, with how many regions use each.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ElementenModel(SchakelDb db, Themas themas, TimeProvider clock) : SchakelPage
{
    public IReadOnlyList<(Themas.Thema Thema, IReadOnlyList<ElementRegel> Elementen)> PerThema { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = (await db.ReadElementenAsync(ct)).ToLookup(e => e.Element.Gegevens.Thema);
        db.Record(Wie.Line("ElementenViewed", "elementen", clock.Now()));
        await db.SaveChangesAsync(ct);
        PerThema = [.. themas.Alle.Select(t => (t, (IReadOnlyList<ElementRegel>)[.. all[t.Code]]))];
    }
}
