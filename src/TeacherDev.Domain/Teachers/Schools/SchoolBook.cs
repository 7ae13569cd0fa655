using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Teachers.Schools;

/// <summary>All schools with what was recorded of them, as far as it stands: says what may be recorded next, and what undone.</summary>
public sealed class SchoolBook(IReadOnlyCollection<School> schools, IEnumerable<SchoolEvent> events)
{
    private readonly List<SchoolEvent> standing = [.. events.Where(e => e.UndoneAt is null).OrderBy(e => e.On).ThenBy(e => e.Id)];

    /// <summary>The school of a number.</summary>
    public School this[int id] => schools.Single(s => s.Id == id);

    public School? Coded(string? code) => schools.FirstOrDefault(s => Same(s.Code, code));

    /// <param name="code">Of a school that never was, or of none.</param>
    public Refusal? WhyNotOpen(string code, string name, DateOnly on) =>
        Coded(code) is { IsTakenBack: false } taken ? new("school-code-taken", taken.Name) : NameTaken(name, on, Coded(code));

    public Refusal? WhyNotRename(School school, string name, DateOnly on) =>
        school.IsTakenBack || school.ClosedOn <= on ? new("school-closed", school.ClosedOn!.Value)
        : OutOfOrder(Later(school, on, e => e.Act is SchoolAct.Opened or SchoolAct.Renamed)) is { } order ? order
        : school.NameOn(on) == name ? new("school-name-same")
        : NameTaken(name, on, school);

    /// <param name="people">Who has a post or a stay there on that day or later.</param>
    public Refusal? WhyNotClose(School school, DateOnly on, int people) =>
        WhyNotEnd(school, on) ?? (people > 0 ? new("school-people", people) : null);

    public Refusal? WhyNotMerge(School school, School into, DateOnly on) =>
        school.Id == into.Id ? new("school-into-itself")
        : WhyNotEnd(school, on) is { } refusal ? refusal
        : into.ClosedOn is { } closed ? new("school-into-closed", closed)
        : into.OpenedOn > on ? new("school-into-later", into.OpenedOn.Value)
        : null;

    /// <summary>What something recorded after it stands on is not undone before that.</summary>
    public Refusal? WhyNotUndo(SchoolEvent done)
    {
        if (done.UndoneAt is not null)
        {
            return new("school-undone-before");
        }

        var school = this[done.SchoolId];
        var onIt = standing.Find(e => e != done && (done.Act == SchoolAct.Merged
            ? e.SchoolId == done.SuccessorId && e.Act is SchoolAct.Closed or SchoolAct.Merged
            : (e.SchoolId == school.Id && e.Id > done.Id) || (done.Act == SchoolAct.Opened && e.SuccessorId == school.Id)));
        return onIt is not null ? new("school-built-on", onIt.On)
            : done.Act == SchoolAct.Renamed ? NameTaken(done.OldName, done.On, school)
            : done.Act == SchoolAct.Opened ? null
            : NameTaken(school.NameOn(done.On), done.On, school);
    }

    /// <summary>Whether a school was ever called so; a name may have been several schools' at different times.</summary>
    public static bool WasCalled(School school, string name) => Same(school.Name, name) || school.Names.Any(n => Same(n.Name, name));

    private Refusal? WhyNotEnd(School school, DateOnly on) =>
        school.ClosedOn is { } closed ? new("school-closed", closed) : OutOfOrder(Later(school, on, _ => true));

    /// <summary>The last of what was recorded of a school, or of others that went into it, on that day or later.</summary>
    private DateOnly? Later(School school, DateOnly on, Func<SchoolEvent, bool> which) =>
        standing.Where(e => e.On >= on && ((e.SchoolId == school.Id && which(e)) || (e.SuccessorId == school.Id && which(e)))).Select(e => (DateOnly?)e.On).LastOrDefault();

    private static Refusal? OutOfOrder(DateOnly? later) => later is { } day ? new("school-days", day) : null;

    private Refusal? NameTaken(string name, DateOnly on, School? but) =>
        schools.FirstOrDefault(s => s != but && !s.IsTakenBack && !(s.ClosedOn <= on) && (Same(s.NameOn(on), name) || s.Names.Any(n => n.From > on && Same(n.Name, name)))) is { } other
            ? new("school-name-taken", other.Code)
            : null;

    private static bool Same(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
