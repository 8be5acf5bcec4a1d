using Microsoft.AspNetCore.Mvc;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>The door of the veiligheidsbeoordeling: goes on where somebody left off.</summary>
public sealed class BeginModel(Werktafel tafel) : BeoordelingPage(tafel)
{
    public override int Stap => 1;

    public IActionResult OnGet()
    {
        var done = Blad.Klaar;
        var open = Enumerable.Range(1, Blad.Paden.Count).First(number => !done.Contains(number));
        return SeeOther(Blad.Paden[open - 1]);
    }
}
