namespace Schakel.Core.Common;

public readonly record struct VeiligheidsbeoordelingId(Guid Value) : ITypedId<VeiligheidsbeoordelingId>
{
    public static VeiligheidsbeoordelingId New() => new(Guid.CreateVersion7());

    public static VeiligheidsbeoordelingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
