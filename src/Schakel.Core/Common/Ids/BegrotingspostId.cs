namespace Schakel.Core.Common;

public readonly record struct BegrotingspostId(Guid Value) : ITypedId<BegrotingspostId>
{
    public static BegrotingspostId New() => new(Guid.CreateVersion7());

    public static BegrotingspostId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
