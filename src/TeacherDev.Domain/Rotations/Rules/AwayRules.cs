using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>What a host school says of whoever is at it: the key <c>away</c> of the rotation document.</summary>
/// <param name="From">Stays of so many days at least are looked at.</param>
/// <param name="MidWayDays">The mid-way check is made within so many days before or after the middle.</param>
/// <param name="AppraisalDays">The host school does the appraisal of a calendar year (年度考核) of which the stay has so many days at least.</param>
/// <param name="Grades">The grades of an appraisal, the best first.</param>
/// <param name="Source">The text that they come from.</param>
public sealed record AwayRules(int From, int MidWayDays, int AppraisalDays, IReadOnlyList<AppraisalGrade> Grades, string Source)
{
    internal static readonly AwayRules None = new(1, 1, 1, [new("", true)], "");

    internal static AwayRules Read(DocumentPart root)
    {
        if (root.NeededPart("away") is not { } part)
        {
            return None;
        }

        var grades = part.SomeParts("grades").Select(Grade).ToList();
        part.RefuseTwice("grades", grades.Select(g => g.Word));
        AwayRules rules = new(part.Number("from", 1, 366), part.Number("midWayDays", 1, 180), part.Number("appraisalDays", 1, 366), grades, part.Text("source"));
        part.NothingElse();
        return rules;
    }

    private static AppraisalGrade Grade(DocumentPart part)
    {
        AppraisalGrade grade = new(part.Text("word"), part.Flag("passes"));
        part.NothingElse();
        return grade;
    }
}

/// <summary>One grade of a yearly appraisal.</summary>
/// <param name="Word">As the field writes it.</param>
public sealed record AppraisalGrade(string Word, bool Passes);
