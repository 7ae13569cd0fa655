using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Merges;

/// <summary>A field in which the two records differ.</summary>
/// <param name="Take">What the record that goes says will hold.</param>
public sealed record FieldDifference(TeacherField Field, string Stay, string From, bool Take);

/// <summary>
/// What a merge would do, made from both records without writing anything: the preview shows it, the confirmation makes it
/// again and carries it out.
/// </summary>
public sealed class MergePlan
{
    private static readonly IReadOnlyList<string> TellsApart = ["Name", "Gender", "BornOn", "IdNumber"];

    private MergePlan(MergeSide stay, MergeSide from) => (Stay, From) = (stay, from);

    public MergeSide Stay { get; }
    public MergeSide From { get; }
    public IReadOnlyList<FieldDifference> Fields { get; private init; } = [];
    public IReadOnlyList<MovedStay> Stays { get; private init; } = [];
    public IReadOnlyList<MovedExemption> Exemptions { get; private init; } = [];
    public IReadOnlyList<CareerEvent> Events { get; private init; } = [];
    public IReadOnlyList<MovedEntry> Entries { get; private init; } = [];

    /// <summary>What tells people apart and differs between the two: the more of it, the likelier they are two people.</summary>
    public IReadOnlyList<string> Unlike => [.. Fields.Where(f => f.Stay.Length > 0 && TellsApart.Contains(f.Field.Code)).Select(f => f.Field.Code)];

    public int Moved => Entries.Count(e => !e.IsLeftOut);
    public int Doubles => Entries.Count(e => e.IsLeftOut);

    public static MergePlan Of(MergeSide stay, MergeSide from, MergeChoices choices) => new(stay, from)
    {
        Fields = [.. Differences(stay.Teacher, from.Teacher, choices)],
        Stays = MovedStay.Of(stay, from),
        Exemptions = [.. from.Exemptions.Select(e => new MovedExemption(e, stay.Exemptions.FirstOrDefault(s => Same(s, e))))],
        Events = [.. from.Events.Where(e => !stay.Events.Any(s => s.Kind == e.Kind && s.HappenedOn == e.HappenedOn))],
        Entries = MovedEntry.Of(stay.Ledger, from.Ledger, choices.Same),
    };

    /// <param name="stay">The record that stays.</param>
    /// <param name="from">The record that goes.</param>
    public static Refusal? WhyNot(Teacher stay, Teacher from) =>
        stay.Id == from.Id ? new("merge-same-record")
        : stay.MergedIntoId is not null ? new("merge-gone", stay.Number)
        : from.MergedIntoId is not null ? new("merge-gone", from.Number)
        : stay.AnonymisedAt is not null || from.AnonymisedAt is not null ? new("merge-of-anonymous")
        : null;

    /// <summary>The facts of the record that stays, once the chosen kinds are the other's.</summary>
    public IEnumerable<TeacherFact> FactsAfter => Stay.Facts.Where(f => !TakesFact(f.Kind)).Concat(From.Facts.Where(f => TakesFact(f.Kind)));

    public bool TakesFact(FactKind kind) => Fields.Any(f => f.Take && f.Field.Fact == kind);

    /// <summary>The record that stays, as it would be.</summary>
    public MergeSide After(string by, DateTime at)
    {
        var person = Copy(Stay.Teacher);
        foreach (var field in Fields.Where(f => f.Take))
        {
            field.Field.Set(person, field.From);
        }

        return new(
            person,
            [.. FactsAfter],
            [.. Stay.Placements, .. Stays.SelectMany(s => s.Placements(person.Id, at))],
            [.. Stay.Exemptions, .. Exemptions.Where(e => !e.IsDouble).Select(e => e.Exemption)],
            [.. Stay.Events, .. Events],
            [.. Stay.Entries, .. Entries.Where(e => !e.IsLeftOut).Select(e => e.On(person.Id, 1, by, at))])
        {
            FormerNumbers = [.. Stay.FormerNumbers, From.Teacher.Number, .. From.FormerNumbers],
            Held = [.. Stay.Held, .. From.Held],
        };
    }

    /// <summary>What the record that stays does not say, the other may; where both say something, the one that stays is right unless chosen otherwise.</summary>
    private static IEnumerable<FieldDifference> Differences(Teacher stay, Teacher gone, MergeChoices choices) =>
        from field in TeacherField.All
        let here = field.Get(stay)
        let there = field.Get(gone)
        where here != there && there.Length > 0
        select new FieldDifference(field, here, there, here.Length == 0 || choices.Taken.Contains(field.Code));

    private static bool Same(Exemption a, Exemption b) => (a.PolicyCode, a.Kind, a.StartOn, a.EndOn) == (b.PolicyCode, b.Kind, b.StartOn, b.EndOn);

    private static Teacher Copy(Teacher of)
    {
        var copy = new Teacher { Id = of.Id, Number = of.Number, Name = of.Name, SchoolId = of.SchoolId };
        foreach (var field in TeacherField.All)
        {
            field.Set(copy, field.Get(of));
        }

        return copy;
    }
}

/// <param name="DoubleOf">The same one on the record that stays; null when there is none.</param>
public sealed record MovedExemption(Exemption Exemption, Exemption? DoubleOf)
{
    public bool IsDouble => DoubleOf is not null;
}
