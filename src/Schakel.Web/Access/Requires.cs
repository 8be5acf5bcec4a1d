namespace Schakel.Web.Access;

/// <summary>The right that a page or endpoint asks for; without it, the answer is that it does not exist.</summary>
/// <remarks>
/// This is the first of two questions. The second, about the loaded thing, the page asks itself with
/// <c>Wie.Mag(right, thing)</c>. A route that bears neither this nor <see cref="PublicAttribute"/> is closed.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(params string[] anyOf) : Attribute
{
    /// <summary>One of these is enough.</summary>
    public IReadOnlyList<string> AnyOf { get; } = anyOf;
}

/// <summary>Open to anybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute : Attribute;

/// <summary>Open to anybody who is signed in, whatever their role.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AnyRoleAttribute : Attribute;

/// <summary>Asked by a page by itself, and so no sign that somebody is still there: it does not prolong the session.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BackgroundAttribute : Attribute;
