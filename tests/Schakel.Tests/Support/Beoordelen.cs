using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Tests.Support;

/// <summary>A veiligheidsbeoordeling as the use case records it, whole and allowed unless a test says otherwise.</summary>
public static class Beoordelen
{
    public const string Vragenlijst = "veiligheidsbeoordeling-voorbeeld@1";

    /// <summary>Records a besluit by Anna, with Gerda.</summary>
    public static async Task<Outcome> AssessAsync(
        this WebHost host, Wereld wereld, MeldingId id, string regionaal,
        Func<RecordVeiligheidsbeoordeling.Command, RecordVeiligheidsbeoordeling.Command>? change = null)
    {
        var command = await host.BesluitAsync(wereld, id, regionaal);
        return await host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(
            u => u.HandleAsync(change?.Invoke(command) ?? command, wereld.Wie(Wereld.Anna), CancellationToken.None));
    }

    public static async Task<RecordVeiligheidsbeoordeling.Command> BesluitAsync(this WebHost host, Wereld wereld, MeldingId id, string regionaal)
    {
        var melding = await host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == id));
        var kinderen = await host.WithDbAsync(db => db.Betrokkenen
            .Where(b => b.Melding == id && (b.Rol == "kind" || b.Rol == "ongeboren")).OrderBy(b => b.Volgnummer).Select(b => b.Id).ToListAsync());
        var lijst = ((Naslagwerk)host.Services.GetService(typeof(Naslagwerk))!).VragenlijstBij(Vragenlijst)!;
        return new(
            id, melding.Versie, Vragenlijst, Answers(lijst, kinderen).ToJson(), "acute-onveiligheid", regionaal,
            "Er is vaker geslagen en er is niemand die kijkt.", "Lotte Visser, Lokaal team Hilversum",
            [wereld.Medewerkers[Wereld.Gedragsdeskundige].Id])
        {
            Kinderen = kinderen,
        };
    }

    /// <summary>An answer to every obligatory question: the last choice, which is unknown wherever that is one.</summary>
    public static Antwoorden Answers(Vragenlijst lijst, IReadOnlyList<BetrokkeneId> kinderen) => Antwoorden.Geen.With(
        from onderwerp in lijst.Onderwerpen
        from gesteld in GesteldeVraag.Van(onderwerp, kinderen)
        where gesteld.Vraag.Verplicht
        select KeyValuePair.Create<string, IReadOnlyList<string>>(gesteld.Sleutel, [Answer(gesteld.Vraag)]));

    private static string Answer(Vraag vraag) => vraag.Soort switch
    {
        VraagSoort.Tekst => "Dat het vannacht weer gebeurt.",
        VraagSoort.Schaal => "4",
        VraagSoort.JaNeeOnbekend => "onbekend",
        _ => vraag.Opties[^1].Waarde,
    };
}
