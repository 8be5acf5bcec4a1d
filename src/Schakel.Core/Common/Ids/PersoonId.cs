namespace Schakel.Core.Common;

public readonly record struct PersoonId(Guid Value) : ITypedId<PersoonId>
{
    public static PersoonId New() => new(Guid.CreateVersion7());

    public static PersoonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
