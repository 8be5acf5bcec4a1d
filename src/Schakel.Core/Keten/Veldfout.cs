namespace Schakel.Core.Keten;

/// <summary>What is wrong with one field of a message.</summary>
/// <param name="Veld">Where, as a JSON pointer (RFC 6901); empty for the message as a whole.</param>
/// <param name="Melding">Why, in the language of the sender; never the value itself.</param>
public sealed record Veldfout(string Veld, string Melding);
