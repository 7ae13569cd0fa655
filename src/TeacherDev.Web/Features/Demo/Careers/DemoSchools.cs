using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>A small village school that went into another three school years ago, and a school that bears its name since two.</summary>
internal sealed class DemoSchools(TeacherDevDb db, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private const string Office = "赵敏";
    private const int Came = 3;

    public async Task Fill(CancellationToken cancel)
    {
        var year = SchoolYear.Of(today).FirstYear;
        var into = await db.Schools.SingleAsync(s => s.Id == schools["D04"].Id, cancel);
        School village = new() { Code = "D07", Name = "柳溪小学", Stage = into.Stage, Setting = into.Setting, Ownership = into.Ownership, Union = into.Union };
        db.Add(village);
        await db.SaveChangesAsync(cancel);
        await Merge(village, into, new SchoolYear(year - 3).Range.Start, cancel);

        var renamed = await db.Schools.SingleAsync(s => s.Id == schools["D03"].Id, cancel);
        var name = renamed.Name;
        renamed.Name = "滨河初级中学";
        db.Add(SchoolEvent.Of(renamed, SchoolAct.Renamed, new SchoolYear(year - 2).Range.Start, name, null, Paper("demo-renamed", year - 2, "增设小学部，改为九年一贯制"), today));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>The first who have been at the school that stays all their time began at the one that went.</summary>
    private async Task Merge(School village, School into, DateOnly on, CancellationToken cancel)
    {
        var posts = await db.Placements.Where(p => p.SchoolId == into.Id && p.Kind == PlacementKind.Post && p.EndOn == null && p.StartOn < on
            && !db.Placements.Any(o => o.TeacherId == p.TeacherId && o.Id != p.Id)).OrderBy(p => p.TeacherId).Take(Came).ToListAsync(cancel);
        var merger = SchoolEvent.Of(village, SchoolAct.Merged, on, "", into.Id, Paper("demo-merged", on.Year, "农村小规模学校撤并"), today);
        foreach (var post in posts)
        {
            (post.SchoolId, post.RecordedAt) = (village.Id, now.AddDays(-1));
            var change = MergerEffect.Of([post], village.Id, into.Id, on, now)!;
            post.WithdrawnAt = now;
            db.Placements.AddRange(change.Recorded);
            await db.SaveChangesAsync(cancel);
            merger.Rows.AddRange([MergedPlacement.Of(post, false), .. change.Recorded.Select(p => MergedPlacement.Of(p, true))]);
        }

        merger.HandOver([], now);
        db.Add(merger);
    }

    private SchoolPaper Paper(string key, int year, string reason) => new(key, $"区教〔{year}〕{year % 40}号", reason, null, Office, now);
}
