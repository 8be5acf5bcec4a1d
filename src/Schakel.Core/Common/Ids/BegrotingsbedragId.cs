namespace Schakel.Core.Common;

public readonly record struct BegrotingsbedragId(Guid Value) : ITypedId<BegrotingsbedragId>
{
    public static BegrotingsbedragId New() => new(Guid.CreateVersion7());

    public static BegrotingsbedragId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
