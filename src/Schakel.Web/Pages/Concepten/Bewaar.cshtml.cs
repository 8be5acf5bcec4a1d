using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Concepten;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Concepten;

/// <summary>Where forms save themselves while somebody types; the rest of the address is the path of the form.</summary>
[Requires(Recht.ConceptEdit)]
public sealed class BewaarModel(Bewaarder bewaarder) : SchakelPage
{
    public IActionResult OnGet() => NotFound();

    /// <returns>204 when it is kept, 409 when another screen was first, 400 when it is no form of ours.</returns>
    public async Task<IActionResult> OnPostAsync(string? formulier, CancellationToken ct)
    {
        var form = await Request.ReadFormAsync(ct);
        if (Bewaarmerk.Of(form) is not { } merk)
        {
            return BadRequest();
        }

        var (_, outcome) = await bewaarder.KeepAsync(
            merk, Bewaarmerk.Typed(form), $"/{formulier}", form[Bewaarmerk.TitelVeld].ToString(), Wie, ct);
        return outcome.Succeeded ? StatusCode(StatusCodes.Status204NoContent) : StatusCode(StatusCodes.Status409Conflict);
    }
}
