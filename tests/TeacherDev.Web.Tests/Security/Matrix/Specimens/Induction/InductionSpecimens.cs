using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Teachers;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Induction;

/// <summary>For each teacher a pair as an apprentice, an observation of theirs in it, a step and a certificate.</summary>
public sealed class InductionSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var everybody = district.People.Select(p => p.Teacher).OfType<Teacher>().Append(district.Colleague).Append(district.Stranger).ToList();
        Dictionary<int, int> pairs = [], observations = [], steps = [], results = [];
        await district.App.Db(async db =>
        {
            var mentor = await Roster.Add(db, "M-1", "带教某", new(2005, 9, 1), "高级教师", []);
            foreach (var teacher in everybody)
            {
                InductionSigner by = new(null, "tests", teacher.Id);
                var pair = MentorPair.Proposed(new(teacher.Id, mentor.Id, "语文", "每月一课", new(2026, 10, 1), new(2027, 8, 31), ""), $"{teacher.Name}与师傅", $"{teacher.Id:D32}", by, At);
                var step = InductionStep.Recorded(teacher.Id, new("oath", new(2026, 9, 1), new(2026, 9, 1), teacher.Name), $"{teacher.Id:D32}", by, At);
                var result = InductionResult.Decided(teacher.Id, new(new(new(2025, 9, 1), new(2026, 8, 31)), Outcome.Passed, null, ""), null, by, At);
                db.AddRange(pair, step, result);
                await db.SaveChangesAsync();
                var observation = Observation.Written(pair.Id, new(false, new(2026, 10, 20), "语文", $"{teacher.Name}听的课", "", "", []), $"{teacher.Id:D32}", by, At);
                db.Add(observation);
                result.Certify("T", new(2026, 9, 1));
                await db.SaveChangesAsync();
                (pairs[teacher.Id], observations[teacher.Id], steps[teacher.Id], results[teacher.Id]) = (pair.Id, observation.Id, step.Id, result.Id);
            }
        });
        Name("inductions/{id}", everybody.ToDictionary(t => t.Id, t => t.Id));
        Name("inductions/pairs/{id}", pairs);
        Name("inductions/observations/{id}", observations);
        Name("inductions/steps/{id}", steps);
        Name("inductions/results/{id}", results);
        Name("inductions/certificates/{id}", results);

        void Name(string ending, Dictionary<int, int> things) => district.Name(ending, new(
            p => p.Teacher is null ? null : $"{things[p.Teacher.Id]}", $"{things[district.Colleague.Id]}", $"{things[district.Stranger.Id]}", "99999999"));
    }
}
