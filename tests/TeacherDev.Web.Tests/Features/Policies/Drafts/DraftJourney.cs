using System.Net;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Policies.Drafts;

/// <summary>A draft from its first word to its taking, as a person goes through it in a browser.</summary>
internal static class DraftJourney
{
    /// <summary>Begins from the version in force and returns the draft's address.</summary>
    public static async Task<string> Begin(this HttpClient browser, string policy = "zj-year")
    {
        var begun = (await (await browser.Open($"/policies/{policy}")).Submit("#new-version")).ShouldBe(HttpStatusCode.Redirect);
        return begun.Location!;
    }

    public static async Task<Page> Write(this HttpClient browser, string draft, Func<string, string> change, string? from = null)
    {
        var page = await browser.Open(draft);
        var document = change(page.One("#Document").TextContent);
        return await page.Submit("#draft", from is null ? [("Document", document)] : [("Document", document), ("From", from)]);
    }

    /// <summary>Opens a page until it no longer waits for work.</summary>
    public static async Task<Page> Settled(this HttpClient browser, string url)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var page = await browser.Open(url);
            if (!page.Has("progress") && !page.Has(".card.now[aria-live]"))
            {
                return page;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"{url} does not settle.");
    }

    /// <summary>Two people in post for ten years; Lin has 30 hours this year, Wu 100, both 30 last year.</summary>
    public static Task TwoTeachers(this TestApp app) => app.Db(async db =>
    {
        var school = new School { Code = "S1", Name = "实验小学" };
        db.Schools.Add(school);
        await db.SaveChangesAsync();
        foreach (var (number, name, hours) in new[] { ("T1", "林", 30), ("T2", "吴", 100) })
        {
            var teacher = new Teacher { Number = number, Name = name, TeachingStartOn = new(2010, 9, 1), SchoolId = school.Id };
            db.Teachers.Add(teacher);
            await db.SaveChangesAsync();
            db.Placements.Add(new() { TeacherId = teacher.Id, SchoolId = school.Id, StartOn = new(2010, 9, 1), RecordedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            foreach (var year in new[] { 2025, 2026 })
                db.LedgerEntries.Add(new()
                {
                    TeacherId = teacher.Id, CompletedOn = new(year, 3, 1), StartedOn = new(year, 3, 1), Tenths = year == 2025 ? 300 : hours * 10, Passed = true, Project = "P",
                    Level = TrainingLevel.County, Mode = TrainingMode.InPerson, SourceKind = EntrySource.Record, SourceId = $"{year}", RecordedBy = "t", RecordedAt = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc),
                });
        }

        await db.SaveChangesAsync();
    });
}
