using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Conditions;

/// <summary>A question about one person on one day, answered from dated facts.</summary>
public abstract record Condition
{
    public static readonly Condition Everybody = new AllOf([]);

    public abstract bool Holds(TeacherRecord person, DateOnly on);
}

public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on)
    {
        foreach (var part in Parts)
        {
            if (!part.Holds(person, on))
            {
                return false;
            }
        }

        return true;
    }
}

public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on) => Parts.Any(p => p.Holds(person, on));
}

public sealed record Not(Condition Part) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on) => !Part.Holds(person, on);
}

/// <summary>The fact has one of these values on the day.</summary>
public sealed record TextIsOneOf(string Fact, IReadOnlyList<string> Values) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on) => Values.Any(v => Facts.Text[Fact](person, on, v));
}

/// <summary>The dated fact lies on or after, and before, these days; one that is missing lies nowhere.</summary>
public sealed record DateLies(string Fact, DateOnly? OnOrAfter, DateOnly? Before) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on) =>
        Facts.Dates[Fact](person, on) is { } day && (OnOrAfter is null || day >= OnOrAfter) && (Before is null || day < Before);
}

/// <summary>The number is at least, and below, these bounds on the day; one that is missing is neither.</summary>
public sealed record NumberLies(string Fact, int? AtLeast, int? Below) : Condition
{
    public override bool Holds(TeacherRecord person, DateOnly on) =>
        Facts.Numbers[Fact](person, on) is { } number && (AtLeast is null || number >= AtLeast) && (Below is null || number < Below);
}
