using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>What a receiving organisation sees on its list: facts of the card only, nothing that identifies.</summary>
public sealed record Aangeboden
{
    public required OverdrachtId Id { get; init; }

    public required string Nummer { get; init; }

    public required string Van { get; init; }

    public required Voorbeeld Voorbeeld { get; init; }

    public required DateTime AangebodenOp { get; init; }

    public required DateTime? BeslistOp { get; init; }

    /// <summary>The name of our own colleague who accepted.</summary>
    public required string? BeslistDoor { get; init; }

    public required int Herinneringen { get; init; }

    /// <summary>Questions of ours that Veilig Thuis has not answered yet.</summary>
    public required int OpenVragen { get; init; }
}

public sealed record AangebodenTelling(int Wacht, int TeLaat, int Aangenomen)
{
    public static readonly AangebodenTelling Leeg = new(0, 0, 0);
}

/// <summary>Reads what is offered to one organisation, and what it accepted, in two statements.</summary>
public sealed class AangebodenQuery(SchakelDb db, TimeProvider clock)
{
    public async Task<AangebodenTelling> CountAsync(Wie wie, CancellationToken ct)
    {
        var today = clock.Today();
        return await To(wie).GroupBy(_ => 1).Select(g => new AangebodenTelling(
            g.Count(o => o.Status == OverdrachtStatus.Aangeboden),
            g.Count(o => o.Status == OverdrachtStatus.Aangeboden && o.Voorbeeld.ReactieVoor < today),
            g.Count(o => o.Status == OverdrachtStatus.Aangenomen))).SingleOrDefaultAsync(ct) ?? AangebodenTelling.Leeg;
    }

    public async Task<IReadOnlyList<Aangeboden>> RowsAsync(bool aangenomen, int pagina, Wie wie, CancellationToken ct)
    {
        var sorted = aangenomen
            ? To(wie).Where(o => o.Status == OverdrachtStatus.Aangenomen).OrderByDescending(o => o.BeslistOp).ThenBy(o => o.Id)
            : To(wie).Where(o => o.Status == OverdrachtStatus.Aangeboden)
                .OrderByDescending(o => o.Voorbeeld.Spoed).ThenBy(o => o.Voorbeeld.ReactieVoor).ThenBy(o => o.AangebodenOp).ThenBy(o => o.Id);
        return await sorted.Skip((pagina - 1) * WerkvoorraadQuery.PageSize).Take(WerkvoorraadQuery.PageSize)
            .Select(o => new Aangeboden
            {
                Id = o.Id,
                Nummer = o.Nummer,
                Van = db.Organisaties.Where(van => van.Id == o.Van).Select(van => van.Naam).First(),
                Voorbeeld = o.Voorbeeld,
                AangebodenOp = o.AangebodenOp,
                BeslistOp = o.BeslistOp,
                BeslistDoor = o.BeslistDoor,
                Herinneringen = o.Herinneringen,
                OpenVragen = db.OverdrachtVragen.Count(v => v.Overdracht == o.Id && v.Antwoord == null),
            }).ToListAsync(ct);
    }

    private IQueryable<OverdrachtAanbod> To(Wie wie) => db.Overdrachten.AsNoTracking().Where(o => o.Naar == wie.Organisatie);
}
