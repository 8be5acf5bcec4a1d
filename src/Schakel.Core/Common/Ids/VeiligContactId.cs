namespace Schakel.Core.Common;

public readonly record struct VeiligContactId(Guid Value) : ITypedId<VeiligContactId>
{
    public static VeiligContactId New() => new(Guid.CreateVersion7());

    public static VeiligContactId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
