using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>A window that blocks and will lift, one that was lifted, last year's grades and this year's commitments.</summary>
internal sealed class DemoEthics(TeacherDevDb db, CareerCatalogue catalogue, IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now)
{
    private const string By = "人事科";

    public async Task Fill(CancellationToken cancel)
    {
        var rules = catalogue.Ethics;
        List<EthicsViolation> decided = [];
        if (rules.Violation("warning") is { } warning && rules.Violation("demerit") is { } demerit)
        {
            decided.Add(Decided("D1010", warning, today.AddMonths(-2), "课后向家长推荐有偿辅导机构。", 1));
            var lifted = Decided("D1014", demerit, today.AddMonths(-9), "收受家长购物卡，已退还。", 2);
            lifted.Revoke(today.AddMonths(-1), "经复核，情节轻微并已整改，提前解除。", By, now.AddDays(-28));
            decided.Add(lifted);
            db.AddRange(decided);
        }

        await Grades(rules, decided, cancel);
        foreach (var (teacher, i) in teachers.Values.OrderBy(t => t.Number, StringComparer.Ordinal).Select((t, i) => (t, i)).Where(t => t.i % 3 == 1))
        {
            db.Add(EthicsCommitment.Signed(teacher.Id, today.Year, rules.Promises, rules.Promises.Select(p => p.Code).Skip(i % 2), i % 4 == 0 ? "多听家长的意见。" : "", now.AddDays(-i)));
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>As the desk makes them: the share is of who was at the school on the year's last day, and what was decided in the year fails it.</summary>
    private async Task Grades(EthicsRules rules, IReadOnlyCollection<EthicsViolation> decided, CancellationToken cancel)
    {
        var year = today.Year - 1;
        foreach (var school in teachers.Values.Select(t => t.SchoolId).OfType<int>().Distinct().Order().ToList())
        {
            var staff = await db.InReach(new(null, school, false), new(year, 12, 31)).Select(t => new { t.Id, t.TeachingStartOn, t.Status }).ToListAsync(cancel);
            var points = staff.Where(t => t.TeachingStartOn.Year < year && t.Status != Teacher.Left)
                .ToDictionary(t => t.Id, t => (IReadOnlyDictionary<string, int>)rules.Raters.Select((r, i) => (r.Code, Tenths: 690 + (((t.Id * 37) + (i * 53)) % 290))).ToDictionary(p => p.Code, p => p.Tenths));
            foreach (var rated in EthicsYear.Of(rules, points, staff.Count, EthicsYear.Failed(decided, year)))
            {
                var grade = EthicsGrade.Of(rated.TeacherId, school, year);
                grade.Grade(rated, By, now.AddDays(-200), school);
                db.Add(grade);
            }
        }
    }

    private EthicsViolation Decided(string number, ViolationKind kind, DateOnly on, string facts, int serial) => EthicsViolation.Recorded(
        teachers[number].Id, kind, on, facts, string.Create(CultureInfo.InvariantCulture, $"区教监〔{on.Year}〕{serial + 2}号"), serial.ToString("D32", CultureInfo.InvariantCulture), By, now.AddDays(-1));
}
