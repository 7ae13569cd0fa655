using System.Globalization;
using TeacherDev.Data;
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
        if (rules.Violation("warning") is { } warning && rules.Violation("demerit") is { } demerit)
        {
            db.Add(Decided("D1010", warning, today.AddMonths(-2), "课后向家长推荐有偿辅导机构。", 1));
            var lifted = Decided("D1014", demerit, today.AddMonths(-9), "收受家长购物卡，已退还。", 2);
            lifted.Revoke(today.AddMonths(-1), "经复核，情节轻微并已整改，提前解除。", By, now.AddDays(-28));
            db.Add(lifted);
        }

        Grades(rules);
        foreach (var (teacher, i) in teachers.Values.OrderBy(t => t.Number, StringComparer.Ordinal).Select((t, i) => (t, i)).Where(t => t.i % 3 == 1))
        {
            db.Add(EthicsCommitment.Signed(teacher.Id, today.Year, rules.Promises, rules.Promises.Select(p => p.Code).Skip(i % 2), i % 4 == 0 ? "多听家长的意见。" : "", now.AddDays(-i)));
        }

        await db.SaveChangesAsync(cancel);
    }

    private void Grades(EthicsRules rules)
    {
        var year = today.Year - 1;
        foreach (var school in teachers.Values.Where(t => t.SchoolId is not null && t.TeachingStartOn.Year < year && t.Status != Teacher.Left).GroupBy(t => t.SchoolId!.Value))
        {
            var points = school.ToDictionary(t => t.Id, t => (IReadOnlyDictionary<string, int>)rules.Raters.Select((r, i) => (r.Code, Tenths: 690 + (((t.Id * 37) + (i * 53)) % 290)))
                .ToDictionary(p => p.Code, p => p.Tenths));
            foreach (var rated in EthicsYear.Of(rules, points, points.Count, new HashSet<int>()))
            {
                var grade = EthicsGrade.Of(rated.TeacherId, school.Key, year);
                grade.Grade(rated, By, now.AddDays(-200), school.Key);
                db.Add(grade);
            }
        }
    }

    private EthicsViolation Decided(string number, ViolationKind kind, DateOnly on, string facts, int serial) => EthicsViolation.Recorded(
        teachers[number].Id, kind, on, facts, string.Create(CultureInfo.InvariantCulture, $"区教监〔{on.Year}〕{serial + 2}号"), serial.ToString("D32", CultureInfo.InvariantCulture), By, now.AddDays(-1));
}
