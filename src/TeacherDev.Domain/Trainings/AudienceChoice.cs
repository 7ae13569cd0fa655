using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Trainings;

/// <summary>An audience as an organiser ticks it: any of these stages, and any of these subjects, and so on; nothing ticked binds nothing.</summary>
/// <param name="YearsFrom">Whole years of service, at least.</param>
/// <param name="YearsBelow">Whole years of service, fewer than.</param>
public sealed record AudienceChoice(
    IReadOnlyList<string> Stages, IReadOnlyList<string> Subjects, IReadOnlyList<string> Titles, IReadOnlyList<string> Posts, int? YearsFrom, int? YearsBelow)
{
    public const string Stage = "stage", Subject = "subject", Title = "title", Post = "post", Years = "years-of-service";

    public static readonly AudienceChoice Everybody = new([], [], [], [], null, null);

    public Condition Condition()
    {
        List<Condition> parts = [];
        Add(Stage, Stages);
        Add(Subject, Subjects);
        Add(Title, Titles);
        Add(Post, Posts);
        if (YearsFrom is not null || YearsBelow is not null)
        {
            parts.Add(new NumberLies(Years, YearsFrom, YearsBelow));
        }

        return new AllOf(parts);

        void Add(string fact, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                parts.Add(new TextIsOneOf(fact, values));
            }
        }
    }

    /// <summary>What was ticked for a condition that this made.</summary>
    public static AudienceChoice Of(Condition condition)
    {
        var parts = condition is AllOf all ? all.Parts : [];
        var years = parts.OfType<NumberLies>().FirstOrDefault(n => n.Fact == Years);
        return new(Values(Stage), Values(Subject), Values(Title), Values(Post), years?.AtLeast, years?.Below);

        IReadOnlyList<string> Values(string fact) => parts.OfType<TextIsOneOf>().FirstOrDefault(t => t.Fact == fact)?.Values ?? [];
    }
}
