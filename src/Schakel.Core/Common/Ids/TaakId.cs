namespace Schakel.Core.Common;

public readonly record struct TaakId(Guid Value) : ITypedId<TaakId>
{
    public static TaakId New() => new(Guid.CreateVersion7());

    public static TaakId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
