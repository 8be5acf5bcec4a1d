namespace Schakel.Browser.Support;

/// <summary>The two sizes at which every page is looked at, in CSS pixels.</summary>
public enum Screen
{
    Desk,
    Phone,
}
