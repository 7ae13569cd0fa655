using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.Results;

/// <summary>One person's grade as somebody sends it.</summary>
/// <param name="Was">The grade that they saw.</param>
/// <param name="Now">Out of a hundred; null for not graded.</param>
public sealed record GradeChange(int TeacherId, int? Was, int? Now);

/// <summary>Grades: those that were changed are saved, and after the close the hours follow.</summary>
public sealed class ResultDesk(TeacherDevDb db, TrainingDesk desk, SignedInPerson me)
{
    /// <param name="why">Needed once the class is closed.</param>
    public async Task<(Marked? Marked, Refusal? Refusal)> Grade(int trainingId, IReadOnlyList<GradeChange> rows, string why, CancellationToken cancel)
    {
        Marked? marked = null;
        var refusal = await desk.Step(trainingId, async training =>
        {
            var wanted = rows.Where(r => r.Now != r.Was).ToList();
            int[] ids = [.. wanted.Select(r => r.TeacherId)];
            var own = await db.SignUps.Where(s => s.TrainingId == trainingId && ids.Contains(s.TeacherId) && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped)).ToDictionaryAsync(s => s.TeacherId, cancel);
            if (WhyNot(training, wanted, own.Keys, why) is { } not)
            {
                return not;
            }

            List<int> overtaken = [];
            List<string> changes = [];
            foreach (var row in wanted)
            {
                var (signUp, was) = (own[row.TeacherId], own[row.TeacherId].Grade);
                if (was != row.Was && was != row.Now)
                {
                    overtaken.Add(row.TeacherId);
                }
                else if (was != row.Now)
                {
                    signUp.Graded(row.Now);
                    changes.Add($"{row.TeacherId}: {was?.ToString() ?? "-"} > {row.Now?.ToString() ?? "-"}");
                }
            }

            marked = new(changes.Count, overtaken);
            if (changes.Count > 0)
            {
                desk.Audited(training, "attendance.graded", new { training.Title, Grades = changes }, why.Length == 0 ? null : why);
                if (training.State == TrainingState.Closed)
                {
                    await desk.Settle(training, why, cancel, first: wanted.TrueForAll(r => r.Was is null));
                }
            }

            return null;
        }, cancel);
        return (refusal is null ? marked : null, refusal);
    }

    private Refusal? WhyNot(Training training, List<GradeChange> wanted, IReadOnlyCollection<int> belonging, string why) =>
        training.State is not (TrainingState.Approved or TrainingState.Closed) ? new("training-not-running")
        : training.PassGrade == 0 ? new("grade-none")
        : wanted.Select(r => r.TeacherId).Distinct().Count() != wanted.Count ? new("marks-twice")
        : wanted.Exists(r => r.TeacherId == me.TeacherId) ? new("grade-own")
        : wanted.Exists(r => r.Now is < 0 or > 100) ? new("grade-odd")
        : wanted.Exists(r => !belonging.Contains(r.TeacherId)) ? new("mark-stranger")
        : training.State == TrainingState.Closed && wanted.Count > 0 && why.Length == 0 ? new("mark-why-missing")
        : null;
}
