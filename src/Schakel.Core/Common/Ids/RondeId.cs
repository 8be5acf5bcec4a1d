namespace Schakel.Core.Common;

public readonly record struct RondeId(Guid Value) : ITypedId<RondeId>
{
    public static RondeId New() => new(Guid.CreateVersion7());

    public static RondeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
