using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>A kind of cohort (培养项目) as the district's catalogue describes it.</summary>
/// <param name="For">Who may join, asked on the first day in it.</param>
/// <param name="Who">The same in words that people read; empty where everybody may.</param>
/// <param name="Duties">The policies that its members are looked at by, by their codes.</param>
/// <param name="Outside">The policies that do not bind its members while they are in it.</param>
/// <param name="ShadowingDays">Calendar days of shadowing asked of each; 0 for none.</param>
/// <param name="NeedsMentor">Each has a mentor from outside.</param>
/// <param name="ForumMonths">In so many different months somebody takes part in a forum; 0 for none.</param>
/// <param name="Places">Offered with the form; null where the district says so each time.</param>
/// <param name="Years">How long it runs, offered with the form; null likewise.</param>
/// <param name="Source">The text that its figures come from; "" where it has none.</param>
public sealed record CohortKind(
    string Code, LocalText Name, Condition For, LocalText Who, IReadOnlyList<string> Duties, IReadOnlyList<string> Outside,
    int ShadowingDays, bool NeedsMentor, int ForumMonths, int? Places, int? Years, string Source)
{
    /// <summary>Calendar days of 挂职 asked of each; 0 for none.</summary>
    public int SecondmentDays { get; init; }
}
