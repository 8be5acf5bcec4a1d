namespace Schakel.Core.Common;

public readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    public static PlanId New() => new(Guid.CreateVersion7());

    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
