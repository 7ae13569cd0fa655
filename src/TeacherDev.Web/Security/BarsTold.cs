using Microsoft.AspNetCore.Mvc.Filters;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Security;

/// <summary>
/// Whose bar by ethics a refusal tells. Whoever refuses for one says so here; it is noted once the step is over, so that the note stays where
/// everything else of the step is taken back.
/// </summary>
public sealed class BarsTold
{
    private readonly HashSet<int> people = [];

    public IReadOnlyCollection<int> People => people;

    public void Tell(int teacherId) => people.Add(teacherId);

    /// <summary>The bar, told where there is one.</summary>
    public T? Tell<T>(int teacherId, T? bar)
        where T : class
    {
        if (bar is not null)
        {
            Tell(teacherId);
        }

        return bar;
    }
}

/// <summary>Notes the looks of a step that was refused for a bar.</summary>
public sealed class BarsNoted(TeacherDevDb db, BarsTold told, DistrictClock clock, Actor actor) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        await next();
        if (told.People.Count == 0)
        {
            return;
        }

        db.ChangeTracker.Clear();
        foreach (var id in told.People.Order())
        {
            db.Audited(actor, clock.UtcNow, "ethics.seen", ("teacher", id));
        }

        await db.SaveChangesAsync();
    }
}
