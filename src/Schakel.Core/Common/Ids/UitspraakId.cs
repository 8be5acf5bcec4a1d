namespace Schakel.Core.Common;

public readonly record struct UitspraakId(Guid Value) : ITypedId<UitspraakId>
{
    public static UitspraakId New() => new(Guid.CreateVersion7());

    public static UitspraakId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
