namespace Schakel.Core.Common;

public readonly record struct BetrokkeneId(Guid Value) : ITypedId<BetrokkeneId>
{
    public static BetrokkeneId New() => new(Guid.CreateVersion7());

    public static BetrokkeneId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
