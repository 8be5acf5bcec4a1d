namespace Schakel.Core.Common;

public readonly record struct BegrotingswijzigingId(Guid Value) : ITypedId<BegrotingswijzigingId>
{
    public static BegrotingswijzigingId New() => new(Guid.CreateVersion7());

    public static BegrotingswijzigingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
