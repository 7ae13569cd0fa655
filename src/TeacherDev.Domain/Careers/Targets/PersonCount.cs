using System.Text.Json;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Careers.Targets;

/// <summary>A count that the facts of people answer: of those who are in post on the day.</summary>
public abstract record PersonCount : TargetCount
{
    /// <summary>Whether pages can name those who are missing.</summary>
    public virtual bool HasMissing => true;

    /// <summary>In post on the day, and still somebody (not made anonymous).</summary>
    public static bool IsPresent(TeacherRecord person, DateOnly on) => person.Teacher.AnonymisedAt is null && person.Stints.Any(s => s.Contains(on));

    public abstract bool Counts(TeacherRecord person, DateOnly on);

    /// <summary>Whether the person would have to be counted for the figure to be full.</summary>
    public abstract bool Lacks(TeacherRecord person, DateOnly on);

    /// <param name="present">Those who are in post on the day.</param>
    /// <param name="on">The day.</param>
    public virtual TargetFigure Figure(IReadOnlyCollection<TeacherRecord> present, DateOnly on)
    {
        var counted = present.Count(p => Counts(p, on));
        return new(counted, HasMissing ? counted + present.Count(p => Lacks(p, on)) : null);
    }
}

/// <summary>People under a condition.</summary>
public sealed record PeopleCount(Condition Of) : PersonCount
{
    public override IReadOnlyList<Condition> Conditions => [Of];

    public override bool HasMissing => false;

    public override bool Counts(TeacherRecord person, DateOnly on) => Of.Holds(person, on);

    public override bool Lacks(TeacherRecord person, DateOnly on) => false;

    protected override void Write(Utf8JsonWriter json) => Write(json, "people", Of);
}

/// <summary>Of the people under one condition those who are under another too.</summary>
public sealed record ShareCount(Condition Of, Condition Having) : PersonCount
{
    public override IReadOnlyList<Condition> Conditions => [Of, Having];

    public override bool Counts(TeacherRecord person, DateOnly on) => Of.Holds(person, on) && Having.Holds(person, on);

    public override bool Lacks(TeacherRecord person, DateOnly on) => Of.Holds(person, on) && !Having.Holds(person, on);

    protected override void Write(Utf8JsonWriter json)
    {
        Write(json, "of", Of);
        Write(json, "having", Having);
    }
}

/// <summary>
/// Subjects by stages: a cell is covered once so many people under the condition teach that subject at that stage. Cells in which nobody
/// teaches are not counted.
/// </summary>
/// <param name="AtLeast">How many cover a cell.</param>
public sealed record MatrixCount(IReadOnlyList<string> Subjects, IReadOnlyList<string> Stages, int AtLeast, Condition Having) : PersonCount
{
    public override IReadOnlyList<Condition> Conditions => [Having];

    public override bool Counts(TeacherRecord person, DateOnly on) => IsIn(person, on) && Having.Holds(person, on);

    public override bool Lacks(TeacherRecord person, DateOnly on) => IsIn(person, on) && !Having.Holds(person, on);

    public static string SubjectOf(TeacherRecord person, DateOnly on) => person.Fact(FactKind.Subject, on);

    public static string StageOf(TeacherRecord person, DateOnly on) => person.Fact(FactKind.Stage, on);

    public override TargetFigure Figure(IReadOnlyCollection<TeacherRecord> present, DateOnly on)
    {
        var cells = Cells(present, on);
        return new(cells.Count(c => c.IsCovered), cells.Count(c => c.Teachers > 0));
    }

    /// <summary>Every cell, subject by subject.</summary>
    public IReadOnlyList<MatrixCell> Cells(IReadOnlyCollection<TeacherRecord> present, DateOnly on)
    {
        var found = present.GroupBy(p => (SubjectOf(p, on), StageOf(p, on))).ToDictionary(g => g.Key, g => (Teachers: g.Count(), Holders: g.Count(p => Having.Holds(p, on))));
        return [.. from subject in Subjects from stage in Stages let cell = found.GetValueOrDefault((subject, stage)) select new MatrixCell(subject, stage, cell.Teachers, cell.Holders, AtLeast)];
    }

    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteTexts("subjects", Subjects.Order(StringComparer.Ordinal));
        json.WriteTexts("stages", Stages.Order(StringComparer.Ordinal));
        json.WriteNumber("atLeast", AtLeast);
        Write(json, "having", Having);
    }

    private bool IsIn(TeacherRecord person, DateOnly on) => Subjects.Contains(SubjectOf(person, on)) && Stages.Contains(StageOf(person, on));
}

/// <summary>One subject at one stage.</summary>
/// <param name="Holders">How many of its teachers are under the condition.</param>
/// <param name="Needed">How many cover it.</param>
public sealed record MatrixCell(string Subject, string Stage, int Teachers, int Holders, int Needed)
{
    public bool IsCovered => Teachers > 0 && Holders >= Needed;
}
