using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers.Schools;

[Authorize(Policy = Access.SeeTeachers)]
[Route("teachers/schools")]
public sealed class SchoolsController(SchoolsReader reader) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Compare(string? duty, string? sort, int? page, CancellationToken cancel) =>
        View("SchoolsPage", await reader.Read(duty, sort, page, cancel));
}
