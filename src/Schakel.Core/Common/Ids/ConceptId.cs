namespace Schakel.Core.Common;

public readonly record struct ConceptId(Guid Value) : ITypedId<ConceptId>
{
    public static ConceptId New() => new(Guid.CreateVersion7());

    public static ConceptId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
