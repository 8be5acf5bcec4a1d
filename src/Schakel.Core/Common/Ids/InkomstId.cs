namespace Schakel.Core.Common;

public readonly record struct InkomstId(Guid Value) : ITypedId<InkomstId>
{
    public static InkomstId New() => new(Guid.CreateVersion7());

    public static InkomstId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
