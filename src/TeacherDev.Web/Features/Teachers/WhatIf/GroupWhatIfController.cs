using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Features.Teachers.Listing;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers.WhatIf;

/// <summary>These classes, this leave, this move or this rule for everybody on a list: how many would then have completed each duty. Nothing is stored.</summary>
[Authorize(Policy = Access.SeeTeachers)]
[Route("teachers/what-if")]
public sealed class GroupWhatIfController(GroupWhatIfReader reader) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show([FromQuery] TeachersFilter filter, [FromQuery] SupposedForm form, CancellationToken cancel)
    {
        var page = await reader.Read(filter, form, ModelState, cancel);
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("GroupWhatIfPage", page);
    }
}
