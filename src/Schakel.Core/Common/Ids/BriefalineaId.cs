namespace Schakel.Core.Common;

public readonly record struct BriefalineaId(Guid Value) : ITypedId<BriefalineaId>
{
    public static BriefalineaId New() => new(Guid.CreateVersion7());

    public static BriefalineaId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
