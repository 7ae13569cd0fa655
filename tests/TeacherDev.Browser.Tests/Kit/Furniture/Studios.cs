using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>Names the demo district's studios: one at work, one that waits, work of each kind.</summary>
internal static class Studios
{
    public static async Task Tell(TeacherDevDb db, IDictionary<string, string> told)
    {
        var studio = await db.Studios.Where(s => s.State == StudioState.Admitted && s.Kind != StudioKind.Alliance).Select(s => s.Id).FirstAsync();
        told["studio"] = Text(studio);
        told["studio-year"] = Text(SchoolYear.Of(await db.Studios.Where(s => s.Id == studio).Select(s => s.StartOn).SingleAsync()).FirstYear);
        told["studio-waiting"] = Text(await db.Studios.Where(s => s.State == StudioState.Recommended).Select(s => s.Id).FirstAsync());
        told["work-reported"] = Text(await db.StudioWorks.Where(w => w.StudioId == studio && w.State == WorkState.Reported).Select(w => w.Id).FirstAsync());
        told["own-work"] = Text(await db.StudioWorks.Where(w => w.StudioId == studio && db.Teachers.Any(t => t.Id == w.TeacherId && t.Number == "D1001")).Select(w => w.Id).FirstAsync());
        told["studio-pair"] = Text(await db.MentorPairs.Where(p => db.Teachers.Any(t => t.Id == p.MentorId && t.Number == "D1001")).Select(p => p.Id).FirstAsync());
        told["studio-session"] = Text(await db.TrainingSessions.Where(s => s.CancelledAt == null && s.ConfirmedAt != null && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == studio)).Select(s => s.Id).FirstAsync());
        var last = await db.StudioWorks.Where(w => w.StudioId == studio).OrderByDescending(w => w.On).FirstAsync();
        var open = StudioWork.Of(studio, await db.Teachers.Where(t => t.Number == "D1001").Select(t => t.Id).SingleAsync(),
            new("reflection", "期中反思", "", last.On, null, 1), new string('0', 32), new(null, "demo", null), last.ReportedAt);
        db.Add(open);
        await db.SaveChangesAsync();
        told["open-work"] = Text(open.Id);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
