using System.Globalization;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Trainings.Attendance.Results;

/// <summary>What somebody typed for one person.</summary>
public sealed record TypedGrade(string Grade, string Was);

/// <summary>Grades as they are sent: fields <c>grade-7</c> and <c>was-7</c> a person.</summary>
public sealed class ResultsForm
{
    public const int MostFields = 8000;

    private const string Grade = "grade-";
    private const int LongestReason = 500;

    public static readonly ResultsForm Empty = new();

    public IReadOnlyDictionary<int, TypedGrade> Rows { get; private init; } = new Dictionary<int, TypedGrade>();

    public string Why { get; private init; } = "";

    public bool SaysTwice { get; private init; }

    public static ResultsForm Read(IFormCollection form)
    {
        Dictionary<int, TypedGrade> rows = [];
        var twice = false;
        foreach (var (name, value) in form)
        {
            if (name.StartsWith(Grade, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Grade.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                twice |= value.Count > 1 || rows.ContainsKey(id);
                rows[id] = new(value[0]?.Trim() ?? "", form[$"was-{id}"].FirstOrDefault() ?? "");
            }
        }

        var why = form["why"].FirstOrDefault()?.Trim() ?? "";
        return new() { Rows = rows, Why = why.Length > LongestReason ? why[..LongestReason] : why, SaysTwice = twice };
    }

    public (IReadOnlyList<GradeChange> Changes, Refusal? Refusal) Changes()
    {
        if (SaysTwice)
        {
            return ([], new("marks-twice"));
        }

        List<GradeChange> changes = [];
        foreach (var (id, typed) in Rows)
        {
            if (typed.Grade.Length > 0 && !int.TryParse(typed.Grade, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return ([], new("grade-odd"));
            }

            changes.Add(new(id, Number(typed.Was), Number(typed.Grade)));
        }

        return (changes, null);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
