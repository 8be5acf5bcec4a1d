using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>Every round, with how many regions handed in.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RondesModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public IReadOnlyList<Ronderegel> Rondes { get; private set; } = [];

    public DateOnly Vandaag => clock.Today();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rondes = await db.ReadRondesAsync(ct);
        db.Record(Wie.Line("RondesViewed", "rondes", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
