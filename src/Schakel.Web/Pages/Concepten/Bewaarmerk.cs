using Schakel.Core.Common;
using Schakel.Core.Concepten;

namespace Schakel.Web.Pages.Concepten;

/// <summary>What a form bears to be kept as a draft: which draft and part, the mark it has seen, and its own (ADR-0011).</summary>
/// <param name="Basis">The mark that stood with the part when the form was shown; empty when there was none.</param>
/// <param name="Versie">The mark of this one showing of the form.</param>
public sealed record Bewaarmerk(ConceptId Concept, string Deel, Guid Basis, Guid Versie)
{
    public const string ConceptVeld = "_concept";
    public const string DeelVeld = "_deel";
    public const string BasisVeld = "_basis";
    public const string VersieVeld = "_versie";
    public const string TitelVeld = "_titel";

    /// <summary>For a form of one page that is shown for the first time.</summary>
    public static Bewaarmerk New() => new(ConceptId.New(), Core.Concepten.Deel.Heel, Guid.Empty, Guid.NewGuid());

    /// <summary>For a part of a draft that is shown.</summary>
    public static Bewaarmerk Of(Concept concept, string deel) =>
        new(concept.Id, deel, concept.Find(deel)?.Versie ?? Guid.Empty, Guid.NewGuid());

    /// <summary>As the form sent it; null when it bears none.</summary>
    public static Bewaarmerk? Of(IFormCollection form) =>
        Guid.TryParse(form[ConceptVeld], out var concept) && Guid.TryParse(form[VersieVeld], out var versie)
        && Guid.TryParse(form[BasisVeld], out var basis)
            ? new(new ConceptId(concept), form[DeelVeld].ToString(), basis, versie)
            : null;

    /// <summary>What somebody typed: every field but those of the machinery, which all begin with an underscore.</summary>
    public static Velden Typed(IFormCollection form) => new(
        form.Where(f => !f.Key.StartsWith('_'))
            .Select(f => KeyValuePair.Create(f.Key, f.Value.Select(v => v ?? "").ToArray())));
}
