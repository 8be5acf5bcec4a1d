using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>One offer at one address with two faces: what Veilig Thuis follows, and what the receiver is asked.</summary>
[Requires(Recht.CasusView, Recht.OverdrachtReceivePreview)]
public sealed class OverdrachtModel(SchakelDb db, TimeProvider clock, TermijnenRegister termijnen, SeeOverdracht see) : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    public IReadOnlyList<OverdrachtVraag> Vragen { get; private set; } = [];

    /// <summary>The party and the person that hold zicht op veiligheid; null when the casus ended without.</summary>
    public string? Zicht { get; private set; }

    public bool EigenZicht { get; private set; }

    public int WerkdagenTeLaat { get; private set; }

    public bool MagBeslissen => Wie.MagAlsOntvanger(Recht.OverdrachtDecide, Aanbod);

    public bool MagVragen => Wie.MagAlsOntvanger(Recht.OverdrachtAsk, Aanbod);

    public bool MagDocument => Wie.MagAlsOntvanger(Recht.OverdrachtViewDocument, Aanbod);

    public bool MagAntwoorden => Wie.MagAlsAanbieder(Recht.OverdrachtAnswerQuestion, Aanbod);

    public bool MagIntrekken => Wie.MagAlsAanbieder(Recht.OverdrachtWithdraw, Aanbod);

    public bool MagAanbieden => Wie.MagAlsAanbieder(Recht.OverdrachtOffer, Aanbod);

    public bool MagBevestigen => MagAanbieden && !NaarAangesloten;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Recht.CasusView, Recht.OverdrachtReceivePreview, ct))
        {
            return NotFound();
        }

        Vragen = await _db.OverdrachtVragen.AsNoTracking().Where(v => v.Overdracht == Aanbod.Id).OrderBy(v => v.GesteldOp).ToListAsync(ct);
        var holder = await (
            from zicht in _db.Zichten.AsNoTracking()
            join organisatie in _db.Organisaties.AsNoTracking() on zicht.Organisatie equals organisatie.Id
            where zicht.Casus == Aanbod.Casus && zicht.Tot == null
            select new { organisatie.Id, Partij = organisatie.Naam, zicht.Naam }).SingleOrDefaultAsync(ct);

        // To the receiver the people of Veilig Thuis are one party; its own people have a name.
        EigenZicht = IsOntvanger && holder?.Id == Wie.Organisatie;
        Zicht = holder is null ? null : IsOntvanger && !EigenZicht ? holder.Partij : $"{holder.Partij} ({holder.Naam})";
        var today = clock.Today();
        WerkdagenTeLaat = today > Aanbod.Voorbeeld.ReactieVoor ? termijnen.Werkdagen.CountAfter(Aanbod.Voorbeeld.ReactieVoor, today) : 0;
        await RecordAsync(ct);
        return Page();
    }

    private async Task RecordAsync(CancellationToken ct)
    {
        if (IsOntvanger)
        {
            await see.HandleAsync(new(Aanbod.Id, Document: false), Wie, ct);
            return;
        }

        _db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Id}", clock.Now()) with { Betreft = Aanbod.Casus.ToString() });
        await _db.SaveChangesAsync(ct);
    }
}
