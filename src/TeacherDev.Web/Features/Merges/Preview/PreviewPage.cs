using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Merges.Preview;

/// <summary>One duty before and after, by the same evaluation.</summary>
public sealed record DutyChange(Policy Policy, DateRange Window, DutyResult? Stay, DutyResult? From, DutyResult? After);

/// <summary>Who signs in as one of the two.</summary>
public sealed record SignInName(string Name, bool IsOfFrom);

public sealed record PreviewPage(
    MergeForm Form,
    MergePlan Plan,
    IReadOnlyDictionary<int, School> Schools,
    IReadOnlyList<DutyChange> Duties,
    IReadOnlyList<SignInName> Accounts,
    bool MayMerge)
{
    public Teacher Stay => Plan.Stay.Teacher;
    public Teacher From => Plan.From.Teacher;

    /// <summary>A value as everybody sees it: numbers stay masked.</summary>
    public static string Shown(string code, string value) => code switch
    {
        "IdNumber" => Masking.IdNumber(value),
        "Phone" => Masking.Phone(value),
        _ => value,
    };
}
