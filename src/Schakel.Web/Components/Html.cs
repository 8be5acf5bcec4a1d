using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Schakel.Web.Components;

/// <summary>Small words for building markup; every text passes through the encoder of the response.</summary>
internal static class Html
{
    public static TagBuilder Element(string name, string? cssClass = null, IHtmlContent? content = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
        {
            tag.AddCssClass(cssClass);
        }

        return content is null ? tag : tag.With(content);
    }

    public static TagBuilder Element(string name, string? cssClass, string text) =>
        Element(name, cssClass).With(text);

    public static TagBuilder With(this TagBuilder tag, IHtmlContent? content)
    {
        if (content is not null)
        {
            tag.InnerHtml.AppendHtml(content);
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return tag;
    }

    /// <summary>Sets an attribute; null or empty leaves it out.</summary>
    public static TagBuilder Attr(this TagBuilder tag, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    /// <summary>Sets a boolean attribute such as <c>disabled</c>.</summary>
    public static TagBuilder Flag(this TagBuilder tag, string name, bool isOn) => tag.Attr(name, isOn ? name : null);

    public static TagBuilder Class(this TagBuilder tag, string name, bool isOn = true)
    {
        if (isOn)
        {
            tag.AddCssClass(name);
        }

        return tag;
    }

    /// <summary>Joins ids for <c>aria-describedby</c>; null when there is none.</summary>
    public static string? Ids(params string?[] ids)
    {
        var known = ids.Where(id => !string.IsNullOrEmpty(id)).ToArray();
        return known.Length == 0 ? null : string.Join(' ', known);
    }
}
