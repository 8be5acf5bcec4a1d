namespace Schakel.Core.Common;

public readonly record struct PlanonderdeelId(Guid Value) : ITypedId<PlanonderdeelId>
{
    public static PlanonderdeelId New() => new(Guid.CreateVersion7());

    public static PlanonderdeelId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
