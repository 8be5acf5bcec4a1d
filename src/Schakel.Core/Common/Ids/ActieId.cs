namespace Schakel.Core.Common;

public readonly record struct ActieId(Guid Value) : ITypedId<ActieId>
{
    public static ActieId New() => new(Guid.CreateVersion7());

    public static ActieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
