using Microsoft.AspNetCore.Mvc.Rendering;

namespace Schakel.Web.Components;

/// <summary>One sign from the sprite; always beside a word, so hidden from assistive technology.</summary>
public sealed class Icon(AssetFiles files)
{
    public TagBuilder Draw(string name)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = files.Url("icons.svg") + "#" + name;
        var svg = Html.Element("svg", "schakel-icon", use);
        svg.Attributes["aria-hidden"] = "true";
        svg.Attributes["focusable"] = "false";
        return svg;
    }
}
