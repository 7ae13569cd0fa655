using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>What holds when many people come and move about.</summary>
public sealed class ManyPeopleTests(RosterApp roster) : IClassFixture<RosterApp>
{
    private readonly TestApp app = roster.App;
    private readonly HttpClient hr = roster.Hr;

    /// <summary>T11: hours of people who moved stand once, at one school.</summary>
    [Fact]
    public async Task The_sum_over_schools_is_the_district_also_after_moves()
    {
        await app.Db(async db =>
        {
            var rng = new Random(11);
            var schools = await db.Schools.OrderBy(s => s.Id).ToListAsync();
            for (var i = 0; i < 40; i++)
            {
                var moved = new DateOnly(2026, 9, 1).AddDays(rng.Next(-900, 60));
                await Roster.Add(db, $"M{i:00}", "赵敏", new(2010, 9, 1), "", i % 9 == 0 ? [] :
                    [(schools[rng.Next(3)], new(2010, 9, 1), moved), (schools[rng.Next(3)], moved.AddDays(1), null)]);
            }

            await db.SaveChangesAsync();
        });
        await app.Refresh();

        foreach (var duty in new[] { "rolling-360", "zj-cycle", "zj-year" })
        {
            var page = await hr.Open("/teachers/schools?duty=" + duty);
            var sums = Figures(page.Document.QuerySelectorAll("#main tfoot tr")[0]);
            var lines = page.Document.QuerySelectorAll("#main tbody tr").Select(Figures).ToList();
            for (var column = 0; column < 6; column++)
            {
                lines.Sum(l => l[column]).ShouldBe(sums[column]);
            }

            var none = Figures(page.Document.QuerySelectorAll("#main tfoot tr")[1]);
            var band = (await hr.Open("/teachers?duty=" + duty)).TextsOf(".band .figure");
            band[^1].ShouldStartWith($"合计还差 {sums[5] + none[5]:#,0.#} 学时 {sums[4] + none[4]}人还差");
            band[0].ShouldContain($"已完成{sums[3] + none[3]} / {sums[1] + none[1]}人");
        }
    }

    [Fact]
    public async Task A_page_asks_the_database_few_times_however_many_people_there_are()
    {
        await app.Db(async db =>
        {
            db.AddRange(Enumerable.Range(0, 120).Select(i => new Teacher { Number = $"N{i:000}", Name = "赵敏", NameKeys = "zm zhaomin", TeachingStartOn = new(2010, 9, 1) }));
            await db.SaveChangesAsync();
        });
        await app.Refresh();
        foreach (var (address, most) in new[]
        {
            ("/teachers", 6), ("/teachers?q=a", 5), ("/teachers?duty=rolling-360&short=true", 6), ("/teachers?page=2", 4),
            ("/teachers/schools", 4), ("/teachers/export.csv", 4),
        })
        {
            await hr.Open(address);
            app.Queries.Clear();
            (await hr.Open(address)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
            app.Queries.Count.ShouldBeInRange(1, most, address + string.Join('\n', app.Queries.Heard));
        }
    }

    [Fact]
    public async Task More_than_a_page_is_exported_whole()
    {
        using var app = new TestApp();
        await app.AddRoster();
        var hr = await app.SignIn("district-hr");
        await app.Db(async db =>
        {
            db.AddRange(Enumerable.Range(0, 120).Select(i => new Teacher { Number = $"N{i:000}", Name = "赵敏", TeachingStartOn = new(2010, 9, 1) }));
            await db.SaveChangesAsync();
        });
        await app.Refresh();
        (await hr.Open("/teachers?page=3")).TextOf(".count-line").ShouldStartWith("共127条，显示第101–127条");
        (await hr.GetStringAsync("/teachers/export.csv?page=3")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(128);
    }

    private static decimal[] Figures(IElement row) =>
        [.. row.QuerySelectorAll("td:not([data-label=进度正常])").Take(6).Select(td => decimal.Parse(td.TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture))];
}
