namespace Schakel.Core.Common;

public readonly record struct OverdrachtVraagId(Guid Value) : ITypedId<OverdrachtVraagId>
{
    public static OverdrachtVraagId New() => new(Guid.CreateVersion7());

    public static OverdrachtVraagId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
