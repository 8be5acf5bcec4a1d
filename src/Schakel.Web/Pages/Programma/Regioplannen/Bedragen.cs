using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>Typed amounts of a form, as people type them.</summary>
internal static class Bedragen
{
    /// <summary>The cents that were typed; null when nothing was, or when it cannot be read, which is told at the field.</summary>
    public static long? Cents(this ModelStateDictionary modelState, string? typed, string field, IStringLocalizer<Teksten> text)
    {
        if (Invoer.Tidy(typed) is not { } given)
        {
            return null;
        }

        var cents = Euro.Read(given);
        if (cents is null)
        {
            modelState.AddModelError(field, text["Dit bedrag kunnen wij niet lezen. Typ het als 30.000 of 30000,50."]);
        }

        return cents;
    }
}
