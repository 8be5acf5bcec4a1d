namespace Schakel.Core.Common;

public readonly record struct ThemastandId(Guid Value) : ITypedId<ThemastandId>
{
    public static ThemastandId New() => new(Guid.CreateVersion7());

    public static ThemastandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
