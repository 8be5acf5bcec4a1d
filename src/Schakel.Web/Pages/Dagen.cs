using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Pages;

/// <summary>Typed days of a form, as people type them.</summary>
internal static class Dagen
{
    /// <summary>The day that was typed; null when nothing was, or when it cannot be read, which is told at the field.</summary>
    public static DateOnly? Day(
        this ModelStateDictionary modelState, string? typed, string field, DateOnly today, IStringLocalizer<Teksten> text,
        Tijdrichting richting = Tijdrichting.Verleden)
    {
        if (Invoer.Tidy(typed) is null)
        {
            return null;
        }

        var read = DatumLezer.Read(typed, today, richting);
        if (read.Fout.Text() is { } fault)
        {
            modelState.AddModelError(field, text[fault]);
        }

        return read.Waarde;
    }

    /// <summary>A day as it goes into the box again.</summary>
    public static string? Typed(this DateOnly? day) => day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
