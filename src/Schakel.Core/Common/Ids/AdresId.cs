namespace Schakel.Core.Common;

public readonly record struct AdresId(Guid Value) : ITypedId<AdresId>
{
    public static AdresId New() => new(Guid.CreateVersion7());

    public static AdresId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
