using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages;

/// <summary>Reference data as choices of a form, in the language of the user.</summary>
public static class Keuzes
{
    /// <summary>The values of a list that a person may choose on a day, under their headings.</summary>
    public static IReadOnlyList<SelectListItem> Options(this Naslagwerk naslag, string lijst, DateOnly op)
    {
        var list = naslag.Lijst(lijst);
        var groups = list.Groepen.ToDictionary(g => g.Waarde, g => new SelectListGroup { Name = g.Naam });
        return [.. list.Geldig(op).Where(code => !code.Heeft(Kenmerk.Systeem)).Select(code => new SelectListItem(code.Naam, code.Waarde)
        {
            Group = code.Groep is { } groep ? groups[groep] : null,
        })];
    }

    /// <summary>The municipalities of a day: first the own region, then all others.</summary>
    public static IReadOnlyList<SelectListItem> Options(this Gemeenten gemeenten, DateOnly op, IReadOnlyList<string> own, string ownName, string otherName)
    {
        var (near, far) = (new SelectListGroup { Name = ownName }, new SelectListGroup { Name = otherName });
        return [.. gemeenten.Op(op).Select(g => new SelectListItem(g.Naam, g.Code) { Group = own.Contains(g.Code) ? near : far })
            .OrderBy(option => option.Group == far)];
    }
}
