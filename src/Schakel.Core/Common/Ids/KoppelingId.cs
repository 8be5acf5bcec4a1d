namespace Schakel.Core.Common;

public readonly record struct KoppelingId(Guid Value) : ITypedId<KoppelingId>
{
    public static KoppelingId New() => new(Guid.CreateVersion7());

    public static KoppelingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
