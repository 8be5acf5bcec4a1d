using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>One choice out of few.</summary>
[HtmlTargetElement("nl-radios")]
public sealed class RadiosTagHelper(IStringLocalizer<Teksten> text) : ChoicesTagHelper(text, "radio-button");
