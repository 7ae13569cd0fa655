using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>The calendar address of a colleague, which opens to whoever knows it; an objection of each to their hours.</summary>
public sealed class OwnTrainingSpecimens : ISpecimens
{
    private const string Secret = "a-secret-of-a-colleague";

    private static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        await district.App.Db(async db =>
        {
            db.Add(new CalendarFeed { TeacherId = district.Colleague.Id, SecretHash = FeedShelf.HashOf(Secret), MadeAt = At });
            await db.SaveChangesAsync();
        });
        district.Name("calendar/{secret}.ics", Specimen.Common(Secret, "nobodys-secret"));
        var objections = await district.App.Db(Objections((ClaimRules)district.App.Services.GetService(typeof(ClaimRules))!));
        district.Name("objections/{objection}", new(p => p.Teacher is null ? null : objections[p.Teacher.Id], objections[district.Colleague.Id], objections[district.Stranger.Id], "99999999"));
    }

    /// <summary>An objection of each person to their hours in one class.</summary>
    private static Func<TeacherDevDb, Task<Dictionary<int, string>>> Objections(ClaimRules rules) => async db =>
    {
        DateOnly day = new(2026, 11, 2);
        var training = Training.Drafted(
            new("作业设计", "", OrganiserKind.Provider, "培训机构", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(day, day), null, false, day, 0, 0, 0, PaysOn.Completion, false),
            null, new('o', 32), new(null, "tests", null), At);
        db.Add(training);
        await db.SaveChangesAsync();
        var made = db.Teachers.ToList().ConvertAll(t => HourObjection.Filed(training.Id, Confirmation.WholeClass, t.Id, 1, "漏登一次", 0, rules, At, day));
        db.AddRange(made);
        await db.SaveChangesAsync();
        return made.ToDictionary(o => o.TeacherId, o => $"{o.Id}");
    };
}
