using System.Globalization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.FirstYears;

/// <summary>First years in each of their turns, laid out around today: in the middle with a mentor, below the pace, extended after leave, repeated, begun late, passed.</summary>
internal sealed class DemoFirstYears(TeacherDevDb db, InductionRules rules)
{
    private static readonly InductionSigner Hr = new(null, "赵琳（人事科）", null), School = new(null, "孙丽", null), Centre = new(null, "郑敏（研训中心）", null);

    /// <summary>Number, name, gender, school, subject, months since they began, hours in percent of the even pace.</summary>
    private static readonly (string Number, string Name, string Gender, string School, string Subject, int Months, int Percent)[] New =
    [
        ("D2001", "顾清妍", "女", "D01", "英语", 3, 118), ("D2002", "沈嘉树", "男", "D02", "数学", 3, 94), ("D2003", "俞静姝", "女", "D03", "英语", 3, 41), ("D2004", "郭亦凡", "男", "D04", "体育与健康", 5, 102),
        ("D2005", "潘若溪", "女", "D05", "音乐", 5, 63), ("D2006", "邱明哲", "男", "D06", "美术", 10, 108), ("D2007", "薛可欣", "女", "D02", "语文", 16, 12), ("D2008", "方知远", "男", "D01", "语文", 13, 104),
    ];

    /// <returns>Who was hired.</returns>
    public async Task<IReadOnlyList<Teacher>> Add(Dictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now, CancellationToken cancel)
    {
        foreach (var person in New)
        {
            teachers[person.Number] = Hired(person, schools[person.School], today);
        }

        db.AddRange(New.Select(p => teachers[p.Number]));
        await db.SaveChangesAsync(cancel);
        foreach (var person in New)
        {
            Begin(person, teachers[person.Number], today, now);
        }

        var pairs = new DemoPairs(db, rules, today, now);
        await pairs.Run(teachers["D1002"], teachers["D1004"], Start(teachers["D1002"]), 4, 3, waits: true, cancel);
        await pairs.Run(teachers["D2001"], teachers["D1003"], Start(teachers["D2001"]), 2, 1, waits: false, cancel);
        await pairs.Run(teachers["D2006"], teachers["D1018"], Start(teachers["D2006"]), 5, 4, waits: false, cancel);
        await pairs.Run(teachers["D2008"], teachers["D1001"], Start(teachers["D2008"]), 6, 6, waits: false, cancel);
        await pairs.Run(teachers["D2003"], teachers["D1033"], Start(teachers["D2003"]), 4, 2, waits: false, cancel);
        await pairs.Propose(teachers["D1008"], teachers["D1028"], cancel);
        foreach (var (person, code, day) in new[] { ("D1002", "entry-course", 3), ("D1002", "oath", 9), ("D2001", "entry-course", 3), ("D2008", "entry-course", 4), ("D2008", "oath", 9), ("D2008", "on-post", 60) })
        {
            var on = teachers[person].TeachingStartOn.AddDays(day);
            db.Add(InductionStep.Recorded(teachers[person].Id, new(code, on, code == "on-post" ? on.AddDays(11) : on, ""), Key($"{person}-{code}"), code == "oath" ? School : Centre, Since(on, today, now)));
        }

        Say(teachers["D1002"], teachers["D1004"], "good", "备课认真，课堂组织有进步，提问层次还可以再细。", today, now);
        Say(teachers["D2008"], teachers["D1001"], "excellent", "课堂扎实，作业批改细致，家长反映好。", today, now);
        var failed = Start(teachers["D1024"]);
        await Decide(teachers["D1024"], Outcome.Repeat, failed.AddMonths(12), "跟岗实践和听评课均未达到要求。", now.AddMonths(-8), cancel);
        await pairs.Run(teachers["D1024"], teachers["D1034"], failed.AddMonths(12), 2, 2, waits: false, cancel);
        await Decide(teachers["D2007"], Outcome.LateStart, today.AddMonths(-3), "入职当年未参加培训，转入本届。", now.AddMonths(-3), cancel);
        await Extend(teachers["D2005"], today, now, cancel);
        await Decide(teachers["D2008"], Outcome.Passed, null, "", now.AddDays(-12), cancel);
        await db.SaveChangesAsync(cancel);
        return [.. New.Select(p => teachers[p.Number])];
    }

    private static DateOnly Start(Teacher teacher) => teacher.TeachingStartOn;

    private static string Key(string word) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(word)))[..32];

    private static Teacher Hired((string Number, string Name, string Gender, string School, string Subject, int Months, int Percent) person, School school, DateOnly today)
    {
        var start = today.AddMonths(-person.Months).AddDays(-2);
        var serial = int.Parse(person.Number[1..], CultureInfo.InvariantCulture);
        var born = start.AddYears(-23).AddDays(-serial % 300);
        return new()
        {
            Number = person.Number, Name = person.Name, NameKeys = NameKeys.Of(person.Name), Gender = person.Gender, BornOn = born, IdNumber = $"330499{born:yyyyMMdd}{serial % 1000:000}X",
            WorkStartOn = start, TeachingStartOn = start, JoinedSchoolOn = start, Education = "大学本科", Phone = $"1990000{serial % 10000:0000}", Email = $"{person.Number.ToLowerInvariant()}@example.edu",
            Subject = person.Subject, Stage = school.Stage, Title = "未定职级", Post = "专任教师", Employment = "在编", StaffCategory = "专任教师", Status = "在岗", SchoolId = school.Id,
        };
    }

    private void Begin((string Number, string Name, string Gender, string School, string Subject, int Months, int Percent) person, Teacher teacher, DateOnly today, DateTime now)
    {
        var start = teacher.TeachingStartOn;
        db.Placements.Add(new() { TeacherId = teacher.Id, SchoolId = teacher.SchoolId!.Value, Kind = PlacementKind.Post, StartOn = start, MovesPersonnel = true, RecordedAt = now });
        db.TeacherFacts.AddRange(new (FactKind Kind, string Value)[] { (FactKind.Subject, teacher.Subject), (FactKind.Stage, teacher.Stage), (FactKind.Title, teacher.Title), (FactKind.StaffCategory, teacher.StaffCategory), (FactKind.Status, teacher.Status) }
            .Select(f => new TeacherFact { TeacherId = teacher.Id, Kind = f.Kind, Value = f.Value, FromOn = start }));
        db.LedgerEntries.AddRange(Hours(person, teacher, today, now));
    }

    /// <summary>A training each month, every other one on post, so that the sum stands at so many percent of the even pace.</summary>
    private static IEnumerable<LedgerEntry> Hours((string Number, string Name, string Gender, string School, string Subject, int Months, int Percent) person, Teacher teacher, DateOnly today, DateTime now)
    {
        var months = Math.Min(12, person.Months);
        for (var i = 0; i < months; i++)
        {
            var (on, practice) = (teacher.TeachingStartOn.AddMonths(i).AddDays(17), i % 2 == 1);
            yield return new()
            {
                TeacherId = teacher.Id, StartedOn = on.AddDays(-1), CompletedOn = on < today ? on : today, Tenths = 150 * person.Percent / 1000 * 10, Level = TrainingLevel.County,
                Mode = practice ? TrainingMode.Practice : TrainingMode.InPerson, Project = practice ? "新教师跟岗实践" : "新教师通识培训", Organiser = "区研训中心", Passed = true,
                SourceKind = EntrySource.Demo, SourceId = $"{person.Number}-{i}", RecordedBy = "demo", RecordedAt = now,
            };
        }
    }

    /// <summary>Both sides about each term that is over or nearly so.</summary>
    private void Say(Teacher teacher, Teacher mentor, string grade, string text, DateOnly today, DateTime now)
    {
        var window = new DateRange(teacher.TeachingStartOn, teacher.TeachingStartOn.AddYears(1).AddDays(-1));
        foreach (var term in rules.Terms.Of(window).Where(t => rules.Terms.OpensOn(t, window) <= today))
        {
            var given = Since(rules.Terms.OpensOn(term, window).AddDays(4), today, now);
            db.Add(TermOpinion.Given(teacher.Id, new(term.StartOn, OpinionSide.Mentor, grade, text, ""), 1, new(null, mentor.Name, mentor.Id), given));
            db.Add(TermOpinion.Given(teacher.Id, new(term.StartOn, OpinionSide.School, grade, text, ""), 1, School, given));
        }
    }

    /// <summary>The same hour of that day, no later than now.</summary>
    private static DateTime Since(DateOnly day, DateOnly today, DateTime now) => now.AddDays(Math.Min(0, day.DayNumber - today.DayNumber));

    /// <summary>Six weeks of sick leave in the second month, and a month more for it.</summary>
    private Task Extend(Teacher teacher, DateOnly today, DateTime now, CancellationToken cancel)
    {
        var from = Start(teacher).AddMonths(1);
        db.Exemptions.Add(new() { TeacherId = teacher.Id, Kind = "病假", Reason = "骨折手术，住院休养", Document = $"区人民医院{from:yyyy}年诊断证明", StartOn = from, EndOn = from.AddDays(41), RecordedAt = now.AddDays(from.DayNumber - today.DayNumber) });
        return Decide(teacher, Outcome.Extended, Start(teacher).AddYears(1).AddDays(29), "病假六周，跟岗实践未能按期开始，延长一个月。", now.AddDays(-20), cancel);
    }

    private async Task Decide(Teacher teacher, Outcome outcome, DateOnly? next, string reason, DateTime at, CancellationToken cancel)
    {
        var start = teacher.TeachingStartOn;
        var result = InductionResult.Proposed(teacher.Id, new(new(start, start.AddYears(1).AddDays(-1)), outcome, next, reason), School, at.AddDays(-4));
        db.Add(result);
        await db.SaveChangesAsync(cancel);
        result.Decide(null, Hr, at);
        result.Certify(rules.Result.Prefix, DateOnly.FromDateTime(at));
        if (next is { } day)
        {
            db.CareerEvents.Add(new() { TeacherId = teacher.Id, Kind = outcome == Outcome.Extended ? CareerEvent.Extending(rules.Policy) : CareerEvent.InductionRepeat, HappenedOn = day });
        }
    }
}
