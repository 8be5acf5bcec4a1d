namespace Schakel.Core.Termijnen;

public enum TermijnEenheid
{
    Uren,
    Dagen,
    Werkdagen,
    Weken,
    Maanden,
    Jaren,
}
