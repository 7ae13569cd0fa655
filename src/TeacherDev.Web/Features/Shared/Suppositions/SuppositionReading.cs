using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Suppositions;

/// <summary>Reads what is supposed from what was typed; what will not do gets its sentence beside its field.</summary>
/// <param name="say">The sentences.</param>
/// <param name="faults">Takes the sentences.</param>
/// <param name="days">The days that may be typed.</param>
public sealed class SuppositionReading(IStringLocalizer<SuppositionText> say, ModelStateDictionary faults, DateRange days)
{
    private const int MostYears = 5, MostTenths = 20_000;

    /// <summary>From the first day of records to five years ahead.</summary>
    public static DateRange Days(DateOnly recordsFrom, DateOnly today) => new(recordsFrom, today.AddYears(MostYears));

    /// <summary>All that is supposed; what will not do is left out of it.</summary>
    /// <param name="form">As typed.</param>
    /// <param name="choices">What may be chosen.</param>
    /// <param name="today">From when a draft without a day would hold.</param>
    /// <param name="now">The moment of asking, in UTC.</param>
    public Supposition Read(SupposedForm form, SupposedChoices choices, DateOnly today, DateTime now) => new()
    {
        Classes = Classes(form.Classes),
        Leave = Leave(form.LeaveKind, form.LeaveFrom, form.LeaveTo),
        Move = Move(form, choices.Schools),
        Rule = Rule(form, choices.Drafts, today, now),
    };

    /// <summary>The day typed, not before today; null where none was, or will not do.</summary>
    public DateOnly? On(SupposedForm form, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(form.On) || Day(nameof(form.On), form.On) is not { } day)
        {
            return null;
        }

        if (day < today)
        {
            Refuse(nameof(form.On), say["On.Past", today.AsDay()]);
            return null;
        }

        return day;
    }

    private IReadOnlyList<PlannedClass> Classes(IReadOnlyList<ClassForm> rows)
    {
        var planned = new List<PlannedClass>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsEmpty && Class(rows[i], i) is { } one)
            {
                planned.Add(one);
            }
        }

        return planned;
    }

    /// <summary>Null where nothing was typed, or what was typed will not do.</summary>
    private PlannedLeave? Leave(string? kind, string? from, string? to)
    {
        var word = kind?.Trim() ?? "";
        if (word.Length == 0 && string.IsNullOrWhiteSpace(from + to))
        {
            return null;
        }

        if (!LeaveKinds.Knows(word))
        {
            Refuse("LeaveKind", say["Leave.NoKind"]);
        }

        var (start, end) = (Day("LeaveFrom", from), Day("LeaveTo", to));
        if (start > end)
        {
            Refuse("LeaveTo", say["Leave.EndsBefore", start.Value.AsDay()]);
            return null;
        }

        return start is { } s && end is { } e && LeaveKinds.Knows(word) ? new(word, new(s, e)) : null;
    }

    /// <summary>A day within the plausible; otherwise null, with the sentence beside the field.</summary>
    public DateOnly? Day(string field, string? typed)
    {
        if (!DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refuse(field, string.IsNullOrWhiteSpace(typed) ? say["Day.Missing"] : say["Day.Odd", typed.Trim()]);
            return null;
        }

        if (!days.Contains(day))
        {
            Refuse(field, say["Day.Outside", days.Start.AsDay(), days.End.AsDay()]);
            return null;
        }

        return day;
    }

    public void Refuse(string field, string sentence) => faults.AddModelError(field, sentence);

    private PlannedMove? Move(SupposedForm form, IReadOnlyList<School> schools)
    {
        if (schools.Count == 0 || (string.IsNullOrEmpty(form.MoveTo) && string.IsNullOrWhiteSpace(form.MoveOn)))
        {
            return null;
        }

        var school = schools.FirstOrDefault(s => s.Code == form.MoveTo);
        if (school is null)
        {
            Refuse(nameof(form.MoveTo), say["Move.NoSchool"]);
        }

        return Day(nameof(form.MoveOn), form.MoveOn) is { } on && school is not null ? new(school, on) : null;
    }

    private TakenPolicy? Rule(SupposedForm form, IReadOnlyList<SupposedDraft> drafts, DateOnly today, DateTime now)
    {
        if (drafts.FirstOrDefault(d => d.Id == form.Draft) is not { } draft)
        {
            return null;
        }

        if (PolicyReading.Read(draft.Document).Policy is { } policy)
        {
            return new(policy, draft.FromOn ?? today, now);
        }

        Refuse(nameof(form.Draft), say["Rule.Wrong"]);
        return null;
    }

    private PlannedClass? Class(ClassForm row, int i)
    {
        string Field(string name) => $"Classes[{i}].{name}";
        var title = row.Title?.Trim() ?? "";
        if (title.Length > ClassForm.LongestTitle)
        {
            Refuse(Field(nameof(row.Title)), say["TooLong", ClassForm.LongestTitle]);
            return null;
        }

        var on = Day(Field(nameof(row.On)), row.On);
        var tenths = Amount(Field(nameof(row.Hours)), row.Hours);
        var level = Word(row.Level, TrainingLevel.County);
        var mode = Word(row.Mode, TrainingMode.InPerson);
        return on is null || tenths is null ? null
            : new(title.Length > 0 ? title : say["Class.Untitled", i + 1], on.Value, tenths.Value, level, mode, Tags(row.Themes));
    }

    private int? Amount(string field, string? typed)
    {
        if (Hours.TryParse(typed?.Trim() ?? "", out var hours) && hours.Tenths is > 0 and <= MostTenths)
        {
            return hours.Tenths;
        }

        Refuse(field, string.IsNullOrWhiteSpace(typed) ? say["Hours.Missing"] : say["Hours.Odd", typed.Trim(), MostTenths.AsHours()]);
        return null;
    }

    /// <summary>A choice that the page did not offer is as good as none.</summary>
    private static T Word<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var word) && Enum.IsDefined(word) ? word : otherwise;

    private static string Tags(string? typed)
    {
        var text = typed?.Length > ClassForm.LongestThemes ? typed[..ClassForm.LongestThemes] : typed ?? "";
        return string.Join('|', text.Split([',', '\uFF0C', '\u3001', '|', ';', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
