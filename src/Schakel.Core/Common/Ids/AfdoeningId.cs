namespace Schakel.Core.Common;

public readonly record struct AfdoeningId(Guid Value) : ITypedId<AfdoeningId>
{
    public static AfdoeningId New() => new(Guid.CreateVersion7());

    public static AfdoeningId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
