namespace Schakel.Core.Common;

public readonly record struct RelatieId(Guid Value) : ITypedId<RelatieId>
{
    public static RelatieId New() => new(Guid.CreateVersion7());

    public static RelatieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
