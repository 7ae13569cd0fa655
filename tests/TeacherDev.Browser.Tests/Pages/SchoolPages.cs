namespace TeacherDev.Browser.Tests.Pages;

/// <summary>The pages of schools over time.</summary>
internal static class SchoolPages
{
    public static readonly IReadOnlyList<SeenPage> All =
    [
        new("zhao", "/schools"),
        new("wu", "/schools"),
        new("zhao", "/schools?state=all"),
        new("zhao", "/schools/D03"),
        new("zhao", "/schools/D04"),
        new("zhao", "/schools/D07"),
        new("zhao", "/schools/D04/guests"),
        new("zhao", "/schools/D04/events/{merger}/people"),
        new("zhao", "/schools/new"),
        new("zhao", "/schools/D06/name"),
        new("zhao", "/schools/D04/closing"),
        new("zhao", "/schools/D05/merger"),
    ];
}
