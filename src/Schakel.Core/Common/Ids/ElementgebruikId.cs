namespace Schakel.Core.Common;

public readonly record struct ElementgebruikId(Guid Value) : ITypedId<ElementgebruikId>
{
    public static ElementgebruikId New() => new(Guid.CreateVersion7());

    public static ElementgebruikId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
