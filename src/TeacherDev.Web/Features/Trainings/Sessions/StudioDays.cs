using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>A studio's year holds sessions on the days of its plan, while the studio does not rest.</summary>
internal static class StudioDays
{
    /// <param name="isNew">They are added; what stands already may be put right while a studio rests.</param>
    public static async Task<Refusal?> WhyNotHold(this TeacherDevDb db, Training training, IReadOnlyCollection<DateOnly> days, bool isNew, CancellationToken cancel)
    {
        if (training.StudioId is not { } id || await db.StudioPlans.AsNoTracking().SingleOrDefaultAsync(p => p.TrainingId == training.Id, cancel) is not { } plan)
        {
            return null;
        }

        var studio = await db.Studios.AsNoTracking().SingleAsync(s => s.Id == id, cancel);
        return days.Select(day => plan.WhyNotHold(studio, day, isNew)).FirstOrDefault(r => r is not null);
    }
}
