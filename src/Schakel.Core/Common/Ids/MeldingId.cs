namespace Schakel.Core.Common;

public readonly record struct MeldingId(Guid Value) : ITypedId<MeldingId>
{
    public static MeldingId New() => new(Guid.CreateVersion7());

    public static MeldingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
