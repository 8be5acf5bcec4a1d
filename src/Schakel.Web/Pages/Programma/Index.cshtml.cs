using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The start page of the programme.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class IndexModel : SchakelPage;
