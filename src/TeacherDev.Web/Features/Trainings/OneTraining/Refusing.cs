using Microsoft.AspNetCore.Mvc;

namespace TeacherDev.Web.Features.Trainings.OneTraining;

/// <summary>The page of a training on which a step was refused, with the sentence beside what was tried.</summary>
internal static class Refusing
{
    /// <param name="typed">What was written beside the step: nothing is lost.</param>
    public static async Task<IActionResult> Refused(this Controller at, TrainingReader reader, int id, string field, string sentence, string typed, CancellationToken cancel)
    {
        at.ModelState.AddModelError(field, sentence);
        at.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return at.View("~/Features/Trainings/OneTraining/TrainingPage.cshtml", await reader.Read(id, typed, cancel));
    }
}
