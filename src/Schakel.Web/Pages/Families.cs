using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Pages;

/// <summary>What people call the family that a melding is about.</summary>
public static class Families
{
    /// <param name="aanduiding">The surname under which a melding is listed; empty when nobody knows it.</param>
    public static string Familie(this IStringLocalizer<Teksten> text, string? aanduiding) =>
        string.IsNullOrEmpty(aanduiding) ? text["Onbekende personen"] : text["Fam. {0}", aanduiding];
}
