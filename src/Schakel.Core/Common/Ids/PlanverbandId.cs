namespace Schakel.Core.Common;

public readonly record struct PlanverbandId(Guid Value) : ITypedId<PlanverbandId>
{
    public static PlanverbandId New() => new(Guid.CreateVersion7());

    public static PlanverbandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
