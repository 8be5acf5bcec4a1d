namespace Schakel.Core.Common;

public readonly record struct OverdrachtBetrokkenenId(Guid Value) : ITypedId<OverdrachtBetrokkenenId>
{
    public static OverdrachtBetrokkenenId New() => new(Guid.CreateVersion7());

    public static OverdrachtBetrokkenenId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
