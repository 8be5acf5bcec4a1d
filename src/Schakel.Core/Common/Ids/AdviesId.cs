namespace Schakel.Core.Common;

public readonly record struct AdviesId(Guid Value) : ITypedId<AdviesId>
{
    public static AdviesId New() => new(Guid.CreateVersion7());

    public static AdviesId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
