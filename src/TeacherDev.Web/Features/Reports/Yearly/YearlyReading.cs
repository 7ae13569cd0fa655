using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>Reads a year, evaluating everybody as of its end and as of the same day a year before.</summary>
public sealed class YearlyReading(TeacherDevDb db, PolicyShelf shelf, District district)
{
    /// <param name="year">The year and its as-of date.</param>
    /// <param name="onlySchool">A school's id; null for the district.</param>
    /// <param name="stop">Stops between people.</param>
    public async Task<YearlyReport> Read(ReportYear year, int? onlySchool, CancellationToken stop)
    {
        var now = await YearHours.Read(db, year, onlySchool, stop);
        var before = await YearHours.Read(db, year.Before, onlySchool, stop);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        var book = await shelf.Book(db, null, stop);
        var wanted = (onlySchool is null ? now.People : now.Heads).ToDictionary(p => p.TeacherId);
        var wantedBefore = before.Heads.ToDictionary(p => p.TeacherId);

        var lines = new List<TeacherLine>();
        var statusesBefore = new List<(string Policy, DutyStatus Status)>();
        var (fullTime, fullTimeBefore) = (0, 0);
        await foreach (var person in db.People([.. wanted.Keys.Union(wantedBefore.Keys)], null, stop))
        {
            var id = person.Record.Teacher.Id;
            if (wanted.TryGetValue(id, out var hours))
            {
                lines.Add(Line(person, hours, schools, year.AsOf, Duties(book, person, year)));
                if (hours.IsInPost && IsFullTime(person, year.AsOf)) fullTime++;
            }

            if (!wantedBefore.ContainsKey(id)) continue;
            statusesBefore.AddRange(Duties(book, person, year.Before).GroupBy(d => d.Policy.Code).Select(g => (g.Key, g.Last().Status)));
            if (IsFullTime(person, year.Before.AsOf)) fullTimeBefore++;
        }

        return new()
        {
            District = district,
            Hours = now,
            Before = new(before, fullTimeBefore, statusesBefore.GroupBy(s => s.Policy).ToDictionary(g => g.Key, g => DutyRate.Of(g.Select(s => s.Status)))),
            Only = onlySchool is { } only ? schools.GetValueOrDefault(only) : null,
            Schools = schools,
            Policies = Policies(book, year),
            Events = Events(book, year),
            Teachers = [.. lines.OrderBy(l => !l.Hours.IsInPost).ThenBy(l => Code(schools, l.Hours.SchoolId), StringComparer.Ordinal).ThenBy(l => l.Number, StringComparer.Ordinal)],
            FullTime = fullTime,
            Root = await db.LastRoot(stop),
        };
    }

    /// <summary>The policy events that hold for the duties of a year.</summary>
    public static EventsInForce Events(PolicyBook book, ReportYear year) => EventsInForce.Of(book, Policies(book, year).Select(p => p.Code));

    private static IReadOnlyList<Policy> Policies(PolicyBook book, ReportYear year) => [.. book.Codes.Select(code => book.InForce(code, year.AsOf)).OfType<Policy>()];

    private IReadOnlyList<DutyResult> Duties(PolicyBook book, Person person, ReportYear year) =>
    [
        .. Evaluator.Evaluate(book, person.Record, person.Ledger, AsOf.On(year.AsOf, district), withLines: false)
            .Where(d => d.Window.Overlaps(year.SoFar)).Select(d => Closed(d, year)),
    ];

    /// <summary>A year is told when its last day is over: a window that ends with it is no longer on its way.</summary>
    private static DutyResult Closed(DutyResult duty, ReportYear year) =>
        year.IsOver && duty.Window.End == year.AsOf && duty.Status is (DutyStatus.OnTrack or DutyStatus.AtRisk) ? duty with { Status = DutyStatus.NotMet } : duty;

    private static TeacherLine Line(
        Person person, PersonHours hours, Dictionary<int, School> schools, DateOnly asOf, IReadOnlyList<DutyResult> duties)
    {
        var record = person.Record;
        var last = record.Placements.LastOrDefault(p => p.Kind == PlacementKind.Post && p.StartOn <= asOf);
        var school = schools.GetValueOrDefault(hours.IsInPost ? hours.SchoolId : last?.SchoolId ?? PersonHours.NoSchool);
        return new(hours, record.Teacher.Number, record.Teacher.Name, school?.NameOn(asOf) ?? "", record.Fact(FactKind.StaffCategory, asOf),
            record.Teacher.TeachingStartOn, duties, record.Exemptions);
    }

    private static bool IsFullTime(Person person, DateOnly on) => person.Record.Fact(FactKind.StaffCategory, on) == RosterWords.FullTimeTeacher;

    private static string Code(Dictionary<int, School> schools, int id) => schools.TryGetValue(id, out var school) ? school.Code : "\uffff";
}
