using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Pages;

/// <summary>Brings what a use case says back to the fields of the page.</summary>
public static class ModelStateExtensions
{
    /// <summary>Adds an error for each broken rule, under the name of the field.</summary>
    /// <param name="field">From the rule's property to the page's field, where they differ.</param>
    public static bool Accepts<T>(
        this ModelStateDictionary modelState, T command, IValidator<T> rules, Func<string, string>? field = null)
    {
        foreach (var error in rules.Validate(command).Errors)
        {
            modelState.AddModelError(field?.Invoke(error.PropertyName) ?? error.PropertyName, error.ErrorMessage);
        }

        return modelState.IsValid;
    }

    /// <summary>The field in which a part of a command was typed: <c>Gegevens.Partners[2]</c> in the box Partners.</summary>
    public static string Leaf(string property) => property[(property.LastIndexOf('.') + 1)..].Split('[')[0];

    /// <summary>Adds the refusal of a rule of the domain as an error of its field, or of the form as a whole.</summary>
    public static bool Accepts(this ModelStateDictionary modelState, Outcome outcome, IStringLocalizer<Teksten> text)
    {
        if (outcome.Refusal is { } refusal)
        {
            modelState.AddModelError(outcome.Veld, text[refusal, [.. outcome.Arguments]]);
        }

        return outcome.Succeeded;
    }
}
