using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>The members as shown, all pages in one file.</summary>
public sealed class MemberSheet(IStringLocalizer<CohortsText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns =
        ["Number", "Member", "School", "Since", "Until", "Duties", "Shadowed", "ShadowingWaiting", "ShadowingAsked", "Seconded", "SecondmentWaiting", "SecondmentAsked", "Mentor", "MentorFrom", "ForumMonths", "ForumAsked", "Attended", "Held", "Result", "Certificate", "Reason"];

    public TextSheet Of(Cohort cohort, IReadOnlyList<MemberLine> lines) => new(cohort.Name, null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. lines.Select(l => Cells(cohort, l))]);

    private IReadOnlyList<object?> Cells(Cohort cohort, MemberLine line) =>
    [
        line.Number, line.Name, line.School, line.Member.StartOn.AsDay(), line.Member.Days.End.AsDay(), string.Join(say["Join.Duties"], line.Duties.Select(d => say["Duty.Stands", d.Policy, words.Status(d.Status)].Value)),
        line.Progress.Shadowed, line.Progress.Waiting, cohort.ShadowingDays, line.Progress.Seconded, line.Progress.SecondedWaiting, cohort.SecondmentDays, line.Progress.Mentor?.Name, line.Progress.Mentor?.Organisation, line.Progress.MonthsDone, cohort.ForumMonths,
        line.Progress.Attended, line.Progress.Held, say.Result(line.Member), line.Member.Certificate, line.Member.ResultReason.Length > 0 ? line.Member.ResultReason : line.Member.ExitReason ?? line.Member.WithdrawalReason,
    ];
}
