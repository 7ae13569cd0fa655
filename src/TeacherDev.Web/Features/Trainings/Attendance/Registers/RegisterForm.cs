using System.Globalization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Attendance.Registers;

/// <summary>What somebody typed for one person.</summary>
/// <param name="Kind">A kind's name; "" for not taken.</param>
/// <param name="Was">The mark that they saw, as <see cref="RegisterForm.Written"/> writes it.</param>
public sealed record TypedMark(string Kind, string Minutes, string Was);

/// <summary>The register as it is sent: fields <c>mark-7</c>, <c>minutes-7</c>, <c>was-7</c> a person, as many as there are.</summary>
public sealed class RegisterForm
{
    /// <summary>Four fields a row, and a register holds some hundred.</summary>
    public const int MostFields = 8000;

    private const string Mark = "mark-", Minutes = "minutes-", Was = "was-";
    private const int LongestReason = 500;

    public static readonly RegisterForm Empty = new();

    public IReadOnlyDictionary<int, TypedMark> Rows { get; private init; } = new Dictionary<int, TypedMark>();

    /// <summary>Whoever was not taken down and is not set otherwise was there.</summary>
    public bool RestIsPresent { get; private init; }

    public string Why { get; private init; } = "";

    /// <summary>Somebody stands in it twice.</summary>
    public bool SaysTwice { get; private init; }

    public static RegisterForm Read(IFormCollection form)
    {
        Dictionary<int, TypedMark> rows = [];
        var twice = false;
        foreach (var (name, value) in form)
        {
            if (name.StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                twice |= value.Count > 1 || rows.ContainsKey(id);
                rows[id] = new(value[0] ?? "", form[$"{Minutes}{id}"].FirstOrDefault()?.Trim() ?? "", form[$"{Was}{id}"].FirstOrDefault() ?? "");
            }
        }

        var why = form["why"].FirstOrDefault()?.Trim() ?? "";
        return new() { Rows = rows, RestIsPresent = form["rest"] == "present", Why = why.Length > LongestReason ? why[..LongestReason] : why, SaysTwice = twice };
    }

    /// <summary>The rows that set something, or why one cannot be read.</summary>
    /// <param name="rest">Whom one press marks, and as what.</param>
    public (IReadOnlyList<MarkChange> Changes, Refusal? Refusal) Changes(IReadOnlyDictionary<int, Marking> rest)
    {
        if (SaysTwice)
        {
            return ([], new("marks-twice"));
        }

        List<MarkChange> changes = [];
        foreach (var (id, typed) in Rows)
        {
            if (typed.Kind.Length == 0)
            {
                changes.Add(new(id, Seen(typed.Was), null));
                continue;
            }

            if (!Enum.TryParse<AttendanceKind>(typed.Kind, out var kind) || kind.ToString() != typed.Kind)
            {
                return ([], new("mark-unknown", typed.Kind));
            }

            var minutes = 0;
            if (kind is AttendanceKind.Late or AttendanceKind.LeftEarly && !int.TryParse(typed.Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out minutes))
            {
                return ([], new("mark-minutes-odd", typed.Minutes));
            }

            changes.Add(new(id, Seen(typed.Was), new Marking(kind, minutes)));
        }

        if (RestIsPresent)
        {
            changes.AddRange(rest.ExceptBy(changes.Where(c => c.Now != c.Was).Select(c => c.TeacherId), r => r.Key).Select(r => new MarkChange(r.Key, null, r.Value)));
        }

        return (changes, null);
    }

    /// <summary>"Late:12", "Present:0"; "" for not taken.</summary>
    public static string Written(Marking? marking) => marking is { } mark ? $"{mark.Kind}:{mark.MinutesMissed.ToString(CultureInfo.InvariantCulture)}" : "";

    private static Marking? Seen(string written) =>
        written.Split(':') is [var kind, var minutes] && Enum.TryParse<AttendanceKind>(kind, out var seen) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var missed)
            ? new Marking(seen, missed)
            : null;
}
