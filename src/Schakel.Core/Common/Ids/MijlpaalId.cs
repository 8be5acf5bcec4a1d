namespace Schakel.Core.Common;

public readonly record struct MijlpaalId(Guid Value) : ITypedId<MijlpaalId>
{
    public static MijlpaalId New() => new(Guid.CreateVersion7());

    public static MijlpaalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
