namespace Schakel.Core.Common;

/// <summary>
/// Names the one catalogue of user-visible texts: <c>IStringLocalizer&lt;Teksten&gt;</c>.
/// </summary>
/// <remarks>
/// The key is the Dutch text itself; translations stand in <c>data/teksten/en/*.json</c>. A test fails on a text
/// without one.
/// </remarks>
public sealed class Teksten;
