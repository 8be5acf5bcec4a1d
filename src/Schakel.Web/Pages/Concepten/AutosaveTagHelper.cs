using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Components;

namespace Schakel.Web.Pages.Concepten;

/// <summary>
/// A form that saves itself as a draft: <c>&lt;form method="post" autosave="true"&gt;</c>. When a draft of it is left from
/// before, it is offered above the form.
/// </summary>
[HtmlTargetElement("form", Attributes = "autosave")]
public sealed class AutosaveTagHelper(SchakelDb db, IHtmlHelper html) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public bool Autosave { get; set; }

    /// <summary>For one page of a longer form: the part that it is. Such a page shows its own draft.</summary>
    public Bewaarmerk? Merk { get; set; }

    private HttpContext Http => ViewContext.HttpContext;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!Autosave || !Http.Wie().Mag(Recht.ConceptEdit))
        {
            return;
        }

        var merk = Merk ?? AsSent() ?? Restored() ?? Bewaarmerk.New();
        output.Attributes.SetAttribute("data-autosave", $"/concepten{Http.Request.Path}");
        output.PreContent
            .AppendHtml(Hidden(Bewaarmerk.ConceptVeld, merk.Concept.ToString()))
            .AppendHtml(Hidden(Bewaarmerk.DeelVeld, merk.Deel))
            .AppendHtml(Hidden(Bewaarmerk.BasisVeld, merk.Basis.ToString()))
            .AppendHtml(Hidden(Bewaarmerk.VersieVeld, merk.Versie.ToString()))
            .AppendHtml(Hidden(Bewaarmerk.TitelVeld, ViewContext.ViewData["Title"] as string ?? ""));
        if (Merk is null && HttpMethods.IsGet(Http.Request.Method) && Restored() is null && await LeftAsync() is { } left)
        {
            ((IViewContextAware)html).Contextualize(ViewContext);
            output.PreElement.AppendHtml(await html.PartialAsync("_ConceptAanbod", left));
        }
    }

    // The form that comes back with errors is still the same form.
    private Bewaarmerk? AsSent() => Http.Request.HasFormContentType ? Bewaarmerk.Of(Http.Request.Form) : null;

    private Bewaarmerk? Restored() => ViewContext.ViewData.Model is SchakelPage { Herstel.Concept: { } concept }
        ? Bewaarmerk.Of(concept, Deel.Heel)
        : null;

    private Task<Concept?> LeftAsync()
    {
        var path = Http.Request.Path.Value;
        return db.Concepten.AsNoTracking().Own(Http.Wie()).Where(c => c.Formulier == path && c.AfgerondAls == null)
            .OrderByDescending(c => c.GewijzigdOp).FirstOrDefaultAsync(Http.RequestAborted);
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.Attributes["type"] = "hidden";
        field.Attributes["name"] = name;
        field.Attributes["value"] = value;
        return field;
    }
}
