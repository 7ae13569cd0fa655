using System.Globalization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;

namespace TeacherDev.Web.Features.Trainings.Objections.Reading;

/// <summary>What a second reader typed: fields <c>mark-7</c> and <c>minutes-7</c> a session, where one is set otherwise.</summary>
/// <param name="Marks">By session: a kind's name, and minutes missed.</param>
public sealed record ReadingForm(IReadOnlyDictionary<int, (string Kind, string Minutes)> Marks, string Grade, string Hours, string Answer)
{
    private const string Mark = "mark-", Minutes = "minutes-";

    public static readonly ReadingForm Empty = new(new Dictionary<int, (string, string)>(), "", "", "");

    public static ReadingForm Read(IFormCollection form)
    {
        Dictionary<int, (string, string)> marks = [];
        foreach (var (name, value) in form)
        {
            if (name.StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var session))
            {
                marks[session] = (value.FirstOrDefault() ?? "", form[$"{Minutes}{session}"].FirstOrDefault()?.Trim() ?? "");
            }
        }

        return new(marks, form["grade"].FirstOrDefault()?.Trim() ?? "", form["hours"].FirstOrDefault()?.Trim() ?? "", Reasons.Read(form["answer"].FirstOrDefault()));
    }

    /// <summary>What is set otherwise, or why it cannot be read.</summary>
    public (SecondReading? Reading, Refusal? Refusal) Reading()
    {
        Dictionary<int, Marking> marks = [];
        foreach (var (session, (typed, missed)) in Marks.Where(m => m.Value.Kind.Length > 0))
        {
            var minutes = 0;
            if (!Enum.TryParse<AttendanceKind>(typed, out var kind) || kind.ToString() != typed
                || (kind is AttendanceKind.Late or AttendanceKind.LeftEarly && !int.TryParse(missed, NumberStyles.None, CultureInfo.InvariantCulture, out minutes)))
            {
                return (null, new("mark-minutes-odd", missed));
            }

            marks[session] = new(kind, minutes);
        }

        return Hours.Length > 0 ? (Domain.Ledger.Hours.TryParse(Hours, out var hours) ? (new(marks, null, hours.Tenths), null) : (null, new("hours-outcome-unread")))
            : Grade.Length == 0 ? (new(marks, null), null)
            : int.TryParse(Grade, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) ? (new(marks, grade), null)
            : (null, new("hours-grade-odd"));
    }
}
