using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Who went to a host school when the last school years began, who is away in another way, and whose move is postponed, told backwards from today.</summary>
internal sealed class DemoRotations(TeacherDevDb db, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, RotationRules rules, DateOnly today, DateTime now)
{
    /// <summary>Number, host school, school years since it began, years that it takes.</summary>
    private static readonly (string Number, string Host, int Since, int Years)[] Away =
    [
        ("D1037", "D04", 0, 3), ("D1032", "D05", 0, 3), ("D1027", "D04", 0, 3), ("D1031", "D03", 1, 3), ("D1014", "D05", 1, 3), ("D1038", "D04", 2, 3), ("D1033", "D05", 3, 1), ("D1017", "D03", 4, 2),
    ];

    /// <summary>Number, kind, host school, months since it began, months that it takes, days of the week.</summary>
    private static readonly (string Number, PlacementKind Kind, string Host, int Since, int Months, WeekDays Weekdays)[] Others =
    [
        ("D1034", PlacementKind.Support, "D05", 7, 12, WeekDays.None), ("D1029", PlacementKind.Loan, "D03", 2, 6, WeekDays.None), ("D1042", PlacementKind.Secondment, "D02", 3, 12, WeekDays.None),
        ("D1011", PlacementKind.Shadowing, "D02", 1, 3, WeekDays.None), ("D1035", PlacementKind.Walking, "D04", 4, 10, WeekDays.Monday | WeekDays.Wednesday),
        ("D1035", PlacementKind.Walking, "D06", 4, 10, WeekDays.Friday),
    ];

    private const string Late = "D1034";

    /// <summary>Whose years are over, and whose move a project postpones.</summary>
    private const string Leads = "D1047";

    /// <summary>Every so many words is out of the ordinary.</summary>
    private const int Best = 4;

    private static readonly string[] Texts = ["已适应新学校，教学常规扎实", "承担两个班教学，参加教研积极", "带动学科组开展集体备课", "与家长沟通细致，班级稳定"];

    public async Task Fill(CancellationToken cancel)
    {
        var year = SchoolYear.Of(today).FirstYear;
        db.Placements.AddRange(Away.Select(a => new Placement
        {
            TeacherId = teachers[a.Number].Id, SchoolId = schools[a.Host].Id, Kind = PlacementKind.Rotation, StartOn = new SchoolYear(year - a.Since).Range.Start,
            EndOn = new SchoolYear(year - a.Since + a.Years - 1).Range.End, MovesPersonnel = false, RecordedAt = now,
        }));
        db.Placements.AddRange(Others.Select(o => new Placement
        {
            TeacherId = teachers[o.Number].Id, SchoolId = schools[o.Host].Id, Kind = o.Kind, StartOn = today.AddMonths(-o.Since), EndOn = today.AddMonths(o.Months - o.Since).AddDays(-1),
            MovesPersonnel = false, Weekdays = o.Weekdays, RecordedAt = now,
        }));
        db.Exemptions.Add(new()
        {
            TeacherId = teachers[Leads].Id, PolicyCode = Exemption.Rotation, Kind = "重点项目", Reason = "主持市级重点项目“初中数学单元整体教学”", Document = $"区教发〔{today.AddMonths(-10).Year}〕12号",
            StartOn = today.AddMonths(-10), EndOn = today.AddMonths(14), RecordedAt = now.AddMonths(-10),
        });
        await db.SaveChangesAsync(cancel);
        await Words(cancel);
    }

    /// <summary>What host schools said when it was due; one of them is late.</summary>
    private async Task Words(CancellationToken cancel)
    {
        int[] people = [.. teachers.Where(t => t.Key != Late).Select(t => t.Value.Id)];
        var said = 0;
        foreach (var term in (await db.Records(people, cancel)).SelectMany(p => HostTerm.Of(rules, p)).OrderBy(t => t.Days.Start).ThenBy(t => t.TeacherId))
        {
            foreach (var step in term.Steps(rules.Away, []).Where(s => s.By < today))
            {
                var (text, isBest) = (Texts[said++ % Texts.Length], said % Best == 0);
                db.Add(HostWord.Of(term, step, rules.Away.Grades[isBest ? 0 : 1].Word, step.Kind == HostWordKind.MidWay && isBest, text, new(null, term.HostOn(step.By).Name, null), step.By.ToDateTime(new(3, 0), DateTimeKind.Utc)));
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
