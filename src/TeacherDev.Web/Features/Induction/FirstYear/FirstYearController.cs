using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <summary>The first year of one person: for themselves, their mentor, the school, the district.</summary>
[Authorize(Access.SeeInductions)]
public sealed class FirstYearController(FirstYearReader reader, InductionWords say) : FirstYearPages(reader, say)
{
    [HttpGet("inductions/{id:int}")]
    public async Task<IActionResult> Show(int id, DateOnly? from, CancellationToken cancel) =>
        await Find(id, toAct: false, cancel) is { } teacher ? await Page(teacher, from, cancel) : NotFound();
}
