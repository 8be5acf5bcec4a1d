using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>What the framework says when it cannot read a value, in our own words and languages.</summary>
internal static class BindingMessages
{
    public static void Set(MvcOptions options, IStringLocalizer<Teksten> text)
    {
        // Whether a field must be filled in is said by the rules of the use case, per field, in its own words.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["De waarde \"{0}\" kan hier niet.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["De waarde \"{0}\" kan hier niet.", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["Deze waarde kan hier niet."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["Deze waarde kan hier niet."]);
        messages.SetValueIsInvalidAccessor(value => text["De waarde \"{0}\" kan hier niet.", value]);
        messages.SetValueMustBeANumberAccessor(_ => text["Vul een getal in."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Vul een getal in."]);
        messages.SetValueMustNotBeNullAccessor(_ => text["Vul hier iets in."]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["Vul hier iets in."]);
        messages.SetMissingKeyOrValueAccessor(() => text["Vul hier iets in."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["Vul hier iets in."]);
    }
}
