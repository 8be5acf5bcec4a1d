using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;

namespace Schakel.Web.Pages.Programma;

/// <summary>The years for which areas can be looked at: from the programme until this one, each on its first of January.</summary>
/// <param name="Gekozen">Null when somebody asks for a year outside of these.</param>
public sealed record Jaren(int Laatste, int? Gekozen)
{
    /// <summary>The programme began in 2018; of the years before nothing is known about areas.</summary>
    public const int Eerste = 2018;

    public DateOnly Op => new(Gekozen ?? Laatste, 1, 1);

    public IEnumerable<SelectListItem> Keuzes => Enumerable.Range(Eerste, Laatste - Eerste + 1).Reverse().Select(year => new SelectListItem($"{year}", $"{year}", year == Gekozen));

    /// <param name="jaar">As asked; without one, this year.</param>
    public static Jaren Of(int? jaar, TimeProvider clock)
    {
        var last = Amsterdam.Day(clock.GetUtcNow()).Year;
        return new(last, jaar is null ? last : jaar >= Eerste && jaar <= last ? jaar : null);
    }
}
