using System.Globalization;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;

namespace Schakel.Web.Pages.Concepten;

/// <summary>What became of text that came too late or was left behind, for the page to say.</summary>
public enum HerstelUitkomst
{
    Teruggezet,
    NietGevonden,
    NietBewaard,
}

/// <summary>Puts kept text back into the form of a page (ADR-0011).</summary>
/// <param name="Concept">The draft that was put back.</param>
public sealed record Herstel(HerstelUitkomst Uitkomst, Concept? Concept = null)
{
    /// <summary>In the address of a page: the id of the draft to put back, or <see cref="Geen"/>.</summary>
    public const string Vraag = "hersteld";

    /// <summary>Nothing could be kept.</summary>
    public const string Geen = "geen";

    /// <summary>Puts back what the address asks for; null when it asks nothing.</summary>
    public static async Task<Herstel?> OnAsync(SchakelPage page)
    {
        if (page.Request.Query[Vraag].ToString() is not { Length: > 0 } asked)
        {
            return null;
        }

        if (asked == Geen)
        {
            return new(HerstelUitkomst.NietBewaard);
        }

        var context = page.HttpContext;
        var id = Guid.TryParse(asked, out var guid) ? new ConceptId(guid) : default;
        var path = context.Request.Path.Value;
        var db = context.RequestServices.GetRequiredService<SchakelDb>();
        var concept = await db.Concepten.AsNoTracking().Own(page.Wie)
            .SingleOrDefaultAsync(c => c.Id == id && c.Formulier == path, context.RequestAborted);
        if (concept?.Find(Deel.Heel) is not { } deel)
        {
            return new(HerstelUitkomst.NietGevonden);
        }

        await BindAsync(page, deel.Velden);
        return new(HerstelUitkomst.Teruggezet, concept);
    }

    /// <summary>Shows kept text in the fields of a page, as if it had just been sent and come back.</summary>
    public static void Show(ModelStateDictionary modelState, Velden velden)
    {
        modelState.Clear();
        foreach (var (name, typed) in velden.Alle)
        {
            modelState.SetModelValue(name, new ValueProviderResult(typed, CultureInfo.CurrentCulture));
            modelState.MarkFieldSkipped(name);
        }
    }

    // Only what the page itself takes from a form, and nothing that it takes from the address.
    private static async Task BindAsync(PageModel page, Velden velden)
    {
        var services = page.HttpContext.RequestServices;
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        var form = new FormCollection(velden.Alle.ToDictionary(v => v.Key, v => new Microsoft.Extensions.Primitives.StringValues(v.Value)));
        var values = new FormValueProvider(BindingSource.Form, form, CultureInfo.CurrentCulture);
        foreach (var bound in page.PageContext.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            if (bound.BindingInfo?.RequestPredicate?.Invoke(page.PageContext) != false)
            {
                continue;
            }

            var property = metadata.GetMetadataForProperty(page.GetType(), bound.Property.Name);
            var binder = services.GetRequiredService<IModelBinderFactory>()
                .CreateBinder(new() { BindingInfo = bound.BindingInfo, Metadata = property, CacheToken = bound });
            var result = await services.GetRequiredService<ParameterBinder>()
                .BindModelAsync(page.PageContext, binder, values, bound, property, value: null);
            if (result.IsModelSet)
            {
                bound.Property.SetValue(page, result.Model);
            }
            else if (bound.Property.PropertyType == typeof(bool))
            {
                bound.Property.SetValue(page, false);
            }
        }

        Show(page.ModelState, velden);
    }
}
