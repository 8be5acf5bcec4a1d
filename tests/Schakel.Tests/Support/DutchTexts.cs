using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Tests.Support;

/// <summary>Answers with the key, which is the Dutch text.</summary>
internal sealed class DutchTexts : IStringLocalizer<Teksten>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
