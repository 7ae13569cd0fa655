using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>The headings and marks of a list, as written and as read: in either language, whoever printed it.</summary>
public sealed class SheetWords(IStringLocalizer<AttendanceText> say)
{
    public static readonly IReadOnlyList<string> Columns = ["Code", "Number", "Name", "Mark", "Minutes"];

    private readonly Lazy<Dictionary<string, string>> columns = new(() => Read(() => Columns.SelectMany(c => Plain(say[$"Sheet.{c}"]).Select(word => (word, c)))));

    private readonly Lazy<Dictionary<string, AttendanceKind>> kinds = new(() => Read(() => Enum.GetValues<AttendanceKind>()
        .SelectMany(kind => Plain(say[$"Kind.{kind}"]).Concat(Plain(say[$"Sheet.Also.{kind}"])).Select(word => (word, kind)))));

    public IReadOnlyList<string> Headings => [.. Columns.Select(c => say[$"Sheet.{c}"].Value)];

    /// <summary>Which column a heading is of; null for another.</summary>
    public string? Column(string heading) => columns.Value.GetValueOrDefault(Plain(heading).FirstOrDefault() ?? "");

    public AttendanceKind? Kind(string mark) => kinds.Value.TryGetValue(Plain(mark).FirstOrDefault() ?? "", out var kind) ? kind : null;

    private static Dictionary<string, T> Read<T>(Func<IEnumerable<(string Word, T Means)>> words)
    {
        Dictionary<string, T> read = [];
        foreach (var (word, means) in Looks.Languages.SelectMany(language => Speaking.In(CultureInfo.GetCultureInfo(language), () => words().ToList())))
        {
            read[word] = means;
        }

        return read;
    }

    /// <summary>Words parted by a bar, without case and spaces.</summary>
    private static IEnumerable<string> Plain(string words) => words.Split('|').Select(word => string.Concat(word.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant());
}
