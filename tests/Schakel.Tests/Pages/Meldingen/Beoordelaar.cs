using AngleSharp.Html.Dom;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

/// <summary>Somebody who goes through the veiligheidsbeoordeling page by page, without script.</summary>
internal sealed class Beoordelaar(WereldHost world, HttpClient client, Melding melding)
{
    public const string Verder = "Bewaar en ga verder";

    private readonly Vragenlijst _lijst = ((Naslagwerk)world.Host.Services.GetService(typeof(Naslagwerk))!).VragenlijstBij(Beoordelen.Vragenlijst)!;

    public string Begin => $"/meldingen/{melding.Id}/veiligheidsbeoordeling";

    public string Besluit => $"{Begin}/besluit";

    public string Controleren => $"{Begin}/controleren";

    public IReadOnlyList<string> Stappen => [.. _lijst.Onderwerpen.Select(o => $"{Begin}/vragen/{o.Code}")];

    /// <summary>Answers every obligatory question and goes on, to the page of the besluit.</summary>
    public async Task AnswerAsync()
    {
        var command = await world.Host.BesluitAsync(world.Wereld, melding.Id, "zelf-onderzoek");
        var answers = Antwoorden.Parse(command.Antwoorden);
        foreach (var (onderwerp, next) in _lijst.Onderwerpen.Zip(Stappen.Skip(1).Append(Besluit)))
        {
            var form = await client.GetFormAsync($"{Begin}/vragen/{onderwerp.Code}");
            foreach (var gesteld in GesteldeVraag.Van(onderwerp, command.Kinderen).Where(v => v.Vraag.Verplicht))
            {
                form.Fill(($"Antwoorden.{gesteld.Sleutel}", answers.Op(gesteld.Sleutel)[0]));
            }

            using var answer = await form.SendAsync(Verder);
            answer.Headers.Location?.OriginalString.ShouldBe(next, onderwerp.Code);
        }
    }

    /// <summary>Fills in taxatie and besluit, with Gerda as the second of two, and goes on to the check.</summary>
    public async Task DecideAsync(string regionaal)
    {
        var form = (await client.GetFormAsync(Besluit)).Fill(
            ("Taxatie", "acute-onveiligheid"), ("Regionaal", regionaal), ("Motivering", "Er is vaker geslagen."),
            ("Verantwoordelijke", "Lotte Visser")).Tick("Deelnemers", world.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id.ToString());
        using var answer = await form.SendAsync(Verder);
        answer.Headers.Location?.OriginalString.ShouldBe(Controleren);
    }

    public Task<IHtmlDocument> CheckAsync() => client.GetPageAsync(Controleren);

    public async Task<HttpResponseMessage> RecordAsync() => await (await client.GetFormAsync(Controleren, "main form.panel")).SendAsync("Leg besluit vast");
}
