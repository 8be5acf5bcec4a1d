using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Any number of choices.</summary>
[HtmlTargetElement("nl-checkboxes")]
public sealed class CheckboxesTagHelper(IStringLocalizer<Teksten> text) : ChoicesTagHelper(text, "checkbox");
