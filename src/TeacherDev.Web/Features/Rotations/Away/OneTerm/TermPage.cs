using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Away.OneTerm;

/// <summary>One time at another school, with what the host school said and may say.</summary>
/// <param name="Speaks">The reader speaks for the host school.</param>
/// <param name="Typed">What was typed where something was refused; null otherwise.</param>
public sealed record TermPage(AwayRow Row, AwayRules Rules, bool Speaks, bool IsOwn, bool KeepsMoves, WordForm? Typed, DateOnly Today)
{
    /// <summary>Within the site, without the slash before it.</summary>
    public string Address => $"teachers/{Uri.EscapeDataString(Row.Teacher.Number)}/away/{Row.Term.Days.Start:yyyy-MM-dd}";

    public bool MaySay(AwayStep step) => Speaks && step.IsDue(Today);

    public bool Was(AwayStep step) => Typed is { } form && form.Kind == step.Kind && form.Year == step.Year;

    public IEnumerable<HostWord> Withdrawn => Row.Words.Where(w => w.WithdrawnAt is not null).OrderByDescending(w => w.WithdrawnAt);
}

/// <summary>A host school's word, as typed.</summary>
public sealed record WordForm
{
    public HostWordKind Kind { get; init; }
    public int Year { get; init; }
    public string? Grade { get; init; }
    public bool NeedsCare { get; init; }
    public string? Text { get; init; }
}
