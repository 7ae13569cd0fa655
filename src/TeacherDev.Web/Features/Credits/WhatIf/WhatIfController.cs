using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.WhatIf;

/// <summary>
/// A page on which planned classes and leave are tried out, and by HR for somebody else a move and a draft of a rule too; the address
/// holds all of it, and nothing is stored.
/// </summary>
public abstract class WhatIfController(WhatIfReader reader) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show([FromRoute] string? number, [FromQuery] SupposedForm form, CancellationToken cancel)
    {
        if (await reader.Read(Request, number, form, ModelState, cancel) is not { } page)
        {
            return number is null ? View("~/Features/Credits/Overview/NoRecordPage.cshtml") : NotFound();
        }

        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("~/Features/Credits/WhatIf/WhatIfPage.cshtml", page);
    }
}

/// <summary>Tried out for oneself.</summary>
[Authorize(Access.OwnCredits)]
[Route("credits/what-if")]
public sealed class OwnWhatIfController(WhatIfReader reader) : WhatIfController(reader);

/// <summary>Tried out for somebody in reach.</summary>
[Authorize(Access.SeeTeachers)]
[Route("teachers/{number}/credits/what-if")]
public sealed class TeacherWhatIfController(WhatIfReader reader) : WhatIfController(reader);
