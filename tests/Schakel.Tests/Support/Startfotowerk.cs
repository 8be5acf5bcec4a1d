using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Tests.Support;

/// <summary>Questionnaires and rounds in a world.</summary>
public static class Startfotowerk
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    /// <summary>The example as a draft of the national team.</summary>
    public static async Task<VragenlijstversieId> VragenlijstAsync(this WereldHost world)
    {
        var id = VragenlijstversieId.New();
        (await world.Host.WithAsync<BeginVragenlijst, Outcome>(u => u.HandleAsync(new(id, null, false, null), world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        return id;
    }

    /// <summary>A round of the example that is open today; the reference day also sets it apart.</summary>
    public static async Task<RondeId> RondeAsync(this WereldHost world, DateOnly peildatum, string naam = "Startfoto", int dagen = 14)
    {
        var lijst = await world.VragenlijstAsync();
        var versie = (await world.Host.WithDbAsync(db => db.Vragenlijstversies.AsNoTracking().SingleAsync(v => v.Id == lijst, _ct))).Versie;
        (await world.Host.WithAsync<SettleVragenlijst, Outcome>(u => u.HandleAsync(new(lijst, versie), world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        var (id, today) = (RondeId.New(), world.Host.Clock.Today());
        (await world.Host.WithAsync<OpenRonde, Outcome>(u => u.HandleAsync(
            new(id, lijst, naam, peildatum, today, today.AddDays(dagen)), world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        return id;
    }

    public static Task<Uitvraag> UitvraagAsync(this WereldHost world, RondeId ronde, string regio) =>
        world.Host.WithDbAsync(db => db.Uitvragen.AsNoTracking().SingleAsync(u => u.Ronde == ronde && u.Regio == regio, _ct));

    /// <summary>What a region must answer, and the handing in of it; the national team does it for a region whose account is not given.</summary>
    public static async Task HandInAsync(this WereldHost world, RondeId ronde, string regio, string account = Wereld.Landelijk, string sturing = "ja", bool regiobreed = true)
    {
        var wie = world.Wereld.Wie(account);
        await world.AnswerAsync(ronde, regio, "inrichting", account, ("projectleider-aangesteld", "ja"), ("schaal", "veilig-thuis-regio"), ("integrale-aansturing", sturing));
        await world.AnswerAsync(ronde, regio, "regiovisie", account, ("regiovisie", "nee"), ("speerpunten", "mda"));
        await world.AnswerAsync(ronde, regio, "stoppen", account, ("mda-ingericht", "nee"));
        var versie = (await world.UitvraagAsync(ronde, regio)).Versie;
        var signed = new Ondertekening { Functie = "projectleider", Respondent = Respondent.Projectleider, Regiobreed = regiobreed, Opmerking = regiobreed ? null : "Twee gemeenten niet." };
        (await world.Host.WithAsync<SubmitUitvraag, Outcome>(u => u.HandleAsync(new(ronde, regio, versie, signed), wie, _ct))).Refusal.ShouldBeNull();
    }

    public static async Task AnswerAsync(this WereldHost world, RondeId ronde, string regio, string onderwerp, string account, params (string Vraag, string Waarde)[] antwoorden)
    {
        var merk = await world.Host.WithAsync<Uitvraagplaats, string>(async p => (await p.FindAsync(ronde, regio, world.Wereld.Wie(account), _ct))! is var d
            ? AnswerOnderwerp.Mark(d.Inhoud.FindOnderwerp(onderwerp)!, d.Uitvraag.Read()) : "");
        var typed = antwoorden.GroupBy(a => a.Vraag).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(a => a.Waarde)]);
        (await world.Host.WithAsync<AnswerOnderwerp, Outcome>(u => u.HandleAsync(new(ronde, regio, onderwerp, merk, typed), world.Wereld.Wie(account), _ct))).Refusal.ShouldBeNull();
    }
}
