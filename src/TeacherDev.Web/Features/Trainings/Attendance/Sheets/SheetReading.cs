using System.Globalization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>One row of a filled-in list.</summary>
/// <param name="Row">The sheet's own number.</param>
/// <param name="Person">Whom its code names.</param>
/// <param name="Now">The mark that it sets; null for an empty one.</param>
/// <param name="Refusal">Why it is left out.</param>
public sealed record SheetRow(int Row, string Said, RegisterRow? Person, Marking? Now, Refusal? Refusal)
{
    public bool Changes => Refusal is null && Now is not null && Now != Person!.Mark?.Marking;
}

/// <summary>A filled-in list against the register: each row goes for itself, and says why where it does not.</summary>
public sealed class SheetReading(TrainingSession session, IReadOnlyList<RegisterRow> register, SheetWords words)
{
    private readonly Dictionary<int, RegisterRow> people = register.ToDictionary(r => r.TeacherId);

    /// <exception cref="WorkbookRefusedException">It is no list of ours, or damaged.</exception>
    public IReadOnlyList<SheetRow> Read(Workbook file)
    {
        Dictionary<string, int>? columns = null;
        List<SheetRow> rows = [];
        foreach (var row in file.Sheets().First().Rows)
        {
            if (columns is null)
            {
                columns = Headings(row);
                continue;
            }

            rows.Add(One(row, columns));
        }

        if (columns is null)
        {
            throw new WorkbookRefusedException("sheet-not-ours");
        }

        var twice = rows.Where(r => r.Person is not null).GroupBy(r => r.Person!.TeacherId).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return rows.ConvertAll(r => r.Person is { } person && twice.Contains(person.TeacherId) ? r with { Refusal = new("sheet-twice") } : r);
    }

    private Dictionary<string, int>? Headings(WorkbookRow row)
    {
        Dictionary<string, int> found = [];
        for (var at = 0; at < row.Cells.Length; at++)
        {
            if (words.Column(Text(row, at)) is { } column)
            {
                found.TryAdd(column, at);
            }
        }

        return found.ContainsKey("Code") && found.ContainsKey("Mark") ? found : null;
    }

    private SheetRow One(WorkbookRow row, Dictionary<string, int> columns)
    {
        var (code, number, name, mark, minutes) = (Said("Code"), Said("Number"), Said("Name"), Said("Mark"), Said("Minutes"));
        var person = RowCode.Read(code) is { } read ? people.GetValueOrDefault(read.TeacherId) : null;
        var refusal = RowCode.Read(code) is not { } named ? new Refusal("sheet-code", code)
            : named.SessionId != session.Id ? new("sheet-session", code)
            : person is null ? new("mark-stranger")
            : number.Length > 0 && number != person.Number ? new("sheet-number", number, person.Number)
            : name.Length > 0 && name != person.Name ? new("sheet-name", name, person.Name)
            : null;
        if (refusal is not null || mark.Length == 0)
        {
            return new(row.Number, $"{code} {name}", refusal is null ? person : null, null, refusal);
        }

        if (words.Kind(mark) is not { } kind)
        {
            return new(row.Number, $"{code} {name}", person, null, new("mark-unknown", mark));
        }

        if (!person!.Kinds.Contains(kind))
        {
            return new(row.Number, $"{code} {name}", person, null, new("mark-not-led"));
        }

        var missed = 0;
        if (kind is AttendanceKind.Late or AttendanceKind.LeftEarly && !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out missed))
        {
            return new(row.Number, $"{code} {name}", person, null, new("mark-minutes-odd", minutes));
        }

        Marking now = new(kind, missed);
        return new(row.Number, $"{code} {name}", person, now, now.WhyNot(session.Time.Minutes));

        string Said(string column) => columns.TryGetValue(column, out var at) ? Text(row, at) : "";
    }

    private static string Text(WorkbookRow row, int at) => at < row.Cells.Length ? Convert.ToString(row.Cells[at], CultureInfo.InvariantCulture)?.Trim() ?? "" : "";
}
