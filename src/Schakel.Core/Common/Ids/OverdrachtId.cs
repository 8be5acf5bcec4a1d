namespace Schakel.Core.Common;

public readonly record struct OverdrachtId(Guid Value) : ITypedId<OverdrachtId>
{
    public static OverdrachtId New() => new(Guid.CreateVersion7());

    public static OverdrachtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
