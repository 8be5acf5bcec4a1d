using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>The main job once more, from signing in to the confirmed hand-over, by somebody who has a keyboard and nothing else.</summary>
public sealed class HoofdtaakToetsenTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    private const string Verder = "Bewaar en ga verder";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_whole_job_is_done_with_the_keyboard_alone(bool script)
    {
        await world.Wereld.ReceiveMeldingAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var keys = new Keyboard(visit.Page);
            await visit.OpenAsync("/inloggen");
            await keys.PressOnAsync("Log in als Anna de Wit");
            await keys.PressOnAsync("Nieuw contact");
            await ReceiveAsync(keys);
            await keys.PressOnAsync("Ja, dezelfde persoon");
            await keys.PressOnAsync("Naar de melding");
            await keys.PressOnAsync("Beoordeel de melding");
            await AssessAsync(keys, visit);
            await OfferAsync(keys);
            var overdracht = (await visit.Page.TitleAsync()).Split(" – ")[0];
            await keys.PressOnAsync("Afmelden");
            await keys.PressOnAsync("Log in als Lotte Visser");
            await keys.PressOnAsync(overdracht);
            await keys.PressOnAsync("Bekijken en aannemen");
            await keys.FillAsync("Wie krijgt zicht op veiligheid?", "Lotte Visser");
            await keys.PressOnAsync("Neem aan en neem zicht op veiligheid over");

            var text = await visit.Page.Locator("main").InnerTextAsync();
            text.ShouldContain("U heeft nu zicht op veiligheid.");
            text.ShouldContain("Saskia van der Berg");
            TestContext.Current.TestOutputHelper?.WriteLine($"Keys for the whole job: {keys.Count}");
        }, Screen.Desk, script);
    }

    private static async Task ReceiveAsync(Keyboard keys)
    {
        await keys.ChooseAsync("Telefoon");
        await keys.PressOnAsync("Het wordt een melding");
        await keys.FillAsync("Wie meldt er?", "politie");
        await keys.PressOnAsync(Verder);
        await keys.FillAsync("Wat is er aan de hand?", "Buren hoorden geschreeuw.");
        await keys.ChooseAsync("(Ex-)partnergeweld");
        await keys.FillAsync("In welke gemeente? (niet verplicht)", "Hilversum");
        await keys.PressOnAsync(Verder);
        await keys.PressOnAsync("Ga verder");
        await DescribeAsync(keys, "Slachtoffer (vermoedelijk)", "Saskia", "van der", "Berg", "12-3-1988");
        await keys.PressOnAsync("Bewaar en voeg nog iemand toe");
        await DescribeAsync(keys, "Pleger (vermoedelijk)", "Ronald", "", "Jansen", "1-7-1985");
        await keys.PressOnAsync("Bewaar en voeg nog iemand toe");
        await DescribeAsync(keys, "Kind", "Noor", "", "Jansen", "4-9-2016");
        await keys.PressOnAsync("Bewaar deze betrokkene");
        await keys.PressOnAsync("Ga verder");
        await keys.PressOnAsync(Verder);
        await keys.PressOnAsync("Leg de melding vast");
    }

    private static async Task DescribeAsync(Keyboard keys, string rol, string voornaam, string tussenvoegsel, string achternaam, string geboren)
    {
        await keys.ChooseAsync(rol);
        await keys.FillAsync("Voornamen", voornaam);
        await keys.FillAsync("Tussenvoegsel", tussenvoegsel);
        await keys.FillAsync("Achternaam", achternaam);
        foreach (var (deel, getypt) in new[] { "Dag", "Maand", "Jaar" }.Zip(geboren.Split('-')))
        {
            await keys.FillAsync(deel, getypt);
        }
    }

    private static async Task AssessAsync(Keyboard keys, Visit visit)
    {
        while (visit.Page.Url.Contains("/vragen/", StringComparison.Ordinal))
        {
            await keys.AnswerAsync("Dat vertelde mevrouw zelf.", Verder);
        }

        await keys.ChooseAsync("Acute onveiligheid");
        await keys.ChooseAsync("Overdragen aan een lokaal team");
        await keys.FillAsync("Waarom besluit u dit?", "Er is vaker geslagen en er is niemand die kijkt.");
        await keys.FillAsync("Wie is verantwoordelijk voor de volgende stap?", "Lotte Visser");
        await keys.ChooseAsync("Gerda Postma");
        await keys.PressOnAsync(Verder);
        await keys.PressOnAsync("Leg besluit vast");
    }

    private static async Task OfferAsync(Keyboard keys)
    {
        await keys.FillAsync("Aan wie biedt u de casus aan?", "Lokaal team Hilversum");
        await keys.ChooseAsync("Neem het zicht op veiligheid over");
        await keys.FillAsync("Wat moet de ontvanger weten en doen?", "Graag deze week een gesprek.");
        await keys.ChooseAsync("Ja, Veilig Thuis kijkt of het veilig blijft");
        await keys.PressOnAsync("Bewaar en controleer");
        await keys.PressOnAsync("Bied aan bij Lokaal team Hilversum");
    }
}
