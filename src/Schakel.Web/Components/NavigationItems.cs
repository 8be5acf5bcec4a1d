using System.Security.Claims;

namespace Schakel.Web.Components;

/// <summary>One entry of the main navigation; the label is a text of the localizer.</summary>
public sealed record NavigationItem(string Label, string Href, Func<ClaimsPrincipal, bool> IsFor);

/// <summary>
/// The main navigation. A room adds its entry at start: <c>services.Configure&lt;NavigationItems&gt;(n =&gt; n.Add(…))</c>.
/// </summary>
public sealed class NavigationItems
{
    private readonly List<NavigationItem> _items = [];

    public void Add(string label, string href, Func<ClaimsPrincipal, bool> isFor) => _items.Add(new(label, href, isFor));

    public IEnumerable<NavigationItem> For(ClaimsPrincipal user) => _items.Where(item => item.IsFor(user));
}
