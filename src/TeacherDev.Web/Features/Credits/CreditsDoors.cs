using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Features.Credits.Entries;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits;

/// <summary>One's own credits.</summary>
[Authorize(Access.OwnCredits)]
[Route("credits")]
public sealed class OwnCreditsController(CreditsReader reader, LedgerSheet sheet) : CreditsController(reader, sheet);

/// <summary>The credits of somebody in reach: the same pages as they see them themselves.</summary>
[Authorize(Access.SeeTeachers)]
[Route("teachers/{number}/credits")]
public sealed class TeacherCreditsController(CreditsReader reader, LedgerSheet sheet) : CreditsController(reader, sheet);
