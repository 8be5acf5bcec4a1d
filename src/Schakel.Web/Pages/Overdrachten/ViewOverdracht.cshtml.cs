using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>One address with two faces: what Veilig Thuis follows, and what the receiver decides on and then reads.</summary>
[Requires(Recht.CasusView, Recht.OverdrachtReceivePreview)]
public sealed class ViewOverdrachtModel(OverdrachtQuery query, SchakelDb db, TimeProvider clock) : OverdrachtPage(query)
{
    public bool IsOntvanger => Wie.MagAlsOntvanger(Recht.OverdrachtReceivePreview, Aanbod.Overdracht);

    /// <summary>Null when this person may not read it, or not yet.</summary>
    public OverdrachtDocument? Document { get; private set; }

    public IReadOnlyList<OverdrachtVraag> Vragen { get; private set; } = [];

    protected override bool Mag(Aanbod aanbod) =>
        Wie.MagAlsAanbieder(Recht.CasusView, aanbod.Overdracht) || Wie.MagAlsOntvanger(Recht.OverdrachtReceivePreview, aanbod.Overdracht);

    protected override bool KanNog(Aanbod aanbod) => true;

    public async Task OnGetAsync([FromServices] SeeOverdracht see, CancellationToken ct)
    {
        if (IsOntvanger)
        {
            var whole = Aanbod.Overdracht.Status == OverdrachtStatus.Aangenomen && Wie.MagAlsOntvanger(Recht.OverdrachtViewDocument, Aanbod.Overdracht);
            var seen = await see.HandleAsync(new(Id, whole), Wie, ct);

            // What is not on record is not shown.
            Document = whole && seen.Succeeded ? OverdrachtDocument.FromJson(Aanbod.Overdracht.Document) : null;
        }
        else
        {
            Document = OverdrachtDocument.FromJson(Aanbod.Overdracht.Document);
            db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Overdracht.Id}", clock.Now()) with
            {
                Betreft = $"{Aanbod.Overdracht.Casus} {Aanbod.Overdracht.Melding}",
            });
            await db.SaveChangesAsync(ct);
        }

        Vragen = await Query.VragenAsync(Id, ct);
    }
}
