using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What the form of an offer chooses from.</summary>
public sealed class AanbodTafel(
    SchakelDb db, TimeProvider clock, Aanbiedingen aanbiedingen, OverdrachtSchrijver schrijver, Voorkeur voorkeur)
{
    public Task<Outcome<Aanbiedingen.Klaar>> PrepareAsync(OfferOverdracht.Command command, Wie wie, CancellationToken ct) =>
        aanbiedingen.PrepareAsync(command, wie, ct);

    public Task<OverdrachtStof?> GatherAsync(Melding melding, CancellationToken ct) => schrijver.GatherAsync(melding, ct);

    public IReadOnlyList<SelectListItem> Vragen() => voorkeur.Vragen(clock.Today());

    public DateOnly ReactieVoor() => voorkeur.ReactieVoor(clock.GetUtcNow());

    public DateOnly? ReadDay(string? typed) => Voorkeur.ReadDay(typed, clock.Today());

    /// <summary>Who can receive: first those who work in the municipality of the melding, local teams before others.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OntvangersAsync(Melding melding, Wie wie, CancellationToken ct)
    {
        var all = await db.Organisaties.AsNoTracking().Where(o => o.Id != wie.Organisatie).ToListAsync(ct);
        var own = await db.Organisaties.AsNoTracking().Where(o => o.Id == wie.Organisatie).Select(o => o.Gemeenten).SingleAsync(ct);
        return [.. all.Where(o => aanbiedingen.Receives(o) && o.Gemeenten.Intersect(own).Any())
            .OrderByDescending(o => o.Gemeenten.Contains(melding.Gemeente ?? ""))
            .ThenByDescending(o => o.Soort == SoortOrganisatie.LokaalTeam)
            .ThenBy(o => o.Naam, StringComparer.Ordinal)
            .Select(o => new SelectListItem(voorkeur.Naam(o), o.Id.ToString()))];
    }
}

/// <summary>How the choices of an offer read, and what is proposed.</summary>
public sealed class Voorkeur(Naslagwerk naslag, TermijnenRegister termijnen, IStringLocalizer<Teksten> text)
{
    public IReadOnlyList<SelectListItem> Vragen(DateOnly today) => naslag.Options(CodeLijsten.SoortOverdrachtVraag, today);

    public string Naam(Organisatie organisatie) =>
        organisatie.Aangesloten ? organisatie.Naam : text["{0} (niet aangesloten: bevestigt schriftelijk)", organisatie.Naam];

    /// <summary>Our own arrangement, kept as data: no law or national term was found.</summary>
    public DateOnly ReactieVoor(DateTimeOffset now) =>
        termijnen.Compute(TermijnSoort.OverdrachtReactie, now).Value?.Uiterlijk ?? Amsterdam.Day(now).AddDays(3);

    public static DateOnly? ReadDay(string? typed, DateOnly today) =>
        DatumLezer.Read(typed, today, Tijdrichting.Toekomst) is { Fout: Leesfout.Geen, Waarde: var day } ? day : null;
}
