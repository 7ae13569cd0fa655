using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.OneTraining;

/// <summary>One training, as whoever looks may see it.</summary>
[Authorize(Access.SignedIn)]
[Route("trainings/{id:int}")]
public sealed class TrainingController(TrainingReader reader) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await reader.Find(id, "", cancel) is { } page ? View("TrainingPage", page) : NotFound();
}
