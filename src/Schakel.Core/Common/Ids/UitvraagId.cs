namespace Schakel.Core.Common;

public readonly record struct UitvraagId(Guid Value) : ITypedId<UitvraagId>
{
    public static UitvraagId New() => new(Guid.CreateVersion7());

    public static UitvraagId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
