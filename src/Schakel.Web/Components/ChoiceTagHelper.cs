using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>
/// One choice inside <c>nl-radios</c> or <c>nl-checkboxes</c>, at any depth; its content shows when it is chosen.
/// </summary>
[HtmlTargetElement("nl-radio")]
[HtmlTargetElement("nl-checkbox")]
public sealed class ChoiceTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parent = (ChoicesTagHelper)context.Items[typeof(ChoicesTagHelper)];
        var more = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(parent.Choice(Value, Label, Hint, Disabled, more.IsEmptyOrWhiteSpace ? null : more));
    }
}
