using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves;

/// <summary>What may hang on somebody who moves.</summary>
internal static class SomeTies
{
    public static readonly DateTime At = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    public static readonly Signer By = new(null, "tests", null);

    /// <summary>A studio of three years from 2026-09-01, admitted.</summary>
    public static Studio Admitted(string name, int school)
    {
        var studio = Studio.Applied(new(name, StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", school, null, new(new(2026, 9, 1), new(2029, 8, 31)), 8, null, false), Guid.NewGuid().ToString("N"), By, At);
        studio.Recommend(true, "", By, At);
        studio.Decide(true, "", By, At);
        return studio;
    }

    /// <summary>They lead a studio at their school, are the mentor of an apprentice and a class teacher.</summary>
    /// <returns>The studio.</returns>
    public static Task<int> Tie(this TestApp app, Teacher who, Teacher apprentice) => app.Db(async db =>
    {
        var studio = Admitted($"{who.Name}名师工作室", who.SchoolId!.Value);
        db.Add(studio);
        db.Add(MentorPair.Proposed(new(apprentice.Id, who.Id, "语文", "", new(2026, 9, 1), new(2028, 8, 31), ""), "", Guid.NewGuid().ToString("N"), new InductionSigner(null, "tests", who.Id), At));
        db.Add(new TeacherFact { TeacherId = who.Id, Kind = FactKind.Post, Value = "班主任", FromOn = new(2020, 9, 1) });
        await db.SaveChangesAsync();
        db.Add(StudioLead.Of(studio, who.Id, false, new(2026, 9, 1), By, At));
        await db.SaveChangesAsync();
        return studio.Id;
    });
}
