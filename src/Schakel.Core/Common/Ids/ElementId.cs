namespace Schakel.Core.Common;

public readonly record struct ElementId(Guid Value) : ITypedId<ElementId>
{
    public static ElementId New() => new(Guid.CreateVersion7());

    public static ElementId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
