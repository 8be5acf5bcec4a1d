using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>The door of the veiligheidsbeoordeling: goes on where somebody left off.</summary>
public sealed class BeginModel(Werktafel tafel) : BeoordelingPage(tafel)
{
    public override int Stap => 1;

    public IActionResult OnGet()
    {
        var begun = Blad.Concept.Delen().Select(d => d.Naam).ToHashSet(StringComparer.Ordinal);
        var open = Blad.Lijst.Onderwerpen.FirstOrDefault(
            o => GesteldeVraag.Van(o, Blad.Bekend.Kinderen).Any() && !begun.Contains(Werkblad.Vragendeel(o.Code)));
        return SeeOther(
            open is not null ? Blad.VragenPad(open) : begun.Contains(Werkblad.Besluitdeel) ? Blad.ControlerenPad : Blad.BesluitPad);
    }
}
