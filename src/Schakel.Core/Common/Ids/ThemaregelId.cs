namespace Schakel.Core.Common;

public readonly record struct ThemaregelId(Guid Value) : ITypedId<ThemaregelId>
{
    public static ThemaregelId New() => new(Guid.CreateVersion7());

    public static ThemaregelId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
