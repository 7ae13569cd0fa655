namespace TeacherDev.Domain.Studios.Rules;

/// <summary>The sources in the words of the document, which stand in addresses too.</summary>
public static class WorkSources
{
    public static readonly IReadOnlyDictionary<string, WorkSource> Words = new Dictionary<string, WorkSource>(StringComparer.Ordinal)
    {
        ["observations"] = WorkSource.Observations, ["open-lessons"] = WorkSource.OpenLessons, ["lectures"] = WorkSource.Lectures, ["outreach"] = WorkSource.Outreach,
        ["promotions"] = WorkSource.Promotions, ["mentoring"] = WorkSource.Mentoring,
    };

    public static string Word(WorkSource from) => Words.First(w => w.Value == from).Key;
}
