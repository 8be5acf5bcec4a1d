namespace Schakel.Core.Common;

public readonly record struct VragenlijstversieId(Guid Value) : ITypedId<VragenlijstversieId>
{
    public static VragenlijstversieId New() => new(Guid.CreateVersion7());

    public static VragenlijstversieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
