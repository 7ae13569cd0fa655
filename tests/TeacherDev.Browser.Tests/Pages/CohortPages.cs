namespace TeacherDev.Browser.Tests.Pages;

/// <summary>The pages of cohorts, as the office, a school and a member meet them.</summary>
internal static class CohortPages
{
    public static readonly IReadOnlyList<SeenPage> All =
    [
        new("shen", "/cohorts"),
        new("shen", "/cohorts/{own-cohort}"),
        new("shen", "/cohorts/{own-cohort}/members/{own-place}"),
        new("wu", "/cohorts"),
        new("wu", "/cohorts/{forum-cohort}"),
        new("zhao", "/cohorts?show=all"),
        new("zhao", "/cohorts/new?kind=high-end"),
        new("zhao", "/cohorts/{high-end}"),
        new("zhao", "/cohorts/{high-end}/terms"),
        new("zhao", "/cohorts/{high-end}/members/{stay-waits}"),
        new("zhao", "/cohorts/{forum-cohort}"),
        new("zhao", "/cohorts/{forum-cohort}/members/{forum-place}"),
    ];
}
