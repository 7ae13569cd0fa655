using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class QueryCountTests
{
    [Fact]
    public async Task A_page_asks_the_database_at_most_four_times_and_the_transcript_once_more_for_the_root()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var browser = await app.SignIn(await app.Add(["teacher", "district-hr"], a => a.TeacherId = shen.Id));
        (await browser.GetAsync("/credits/ledger")).EnsureSuccessStatusCode(); // the policies are read on the first visit

        foreach (var (root, most) in new[] { ("/credits", 3), ("/teachers/20100007/credits", 4) })
        {
            foreach (var page in new[] { "", "/duties/zj-cycle/2026-01-01", "/ledger", "/ledger/1", "/transcript", "?asOf=2026-06-30" })
            {
                app.Queries.Clear();
                (await browser.GetAsync(root + page)).EnsureSuccessStatusCode();
                app.Queries.Count.ShouldBe(page == "/transcript" ? most + 1 : most, root + page + "\n" + string.Join("\n\n", app.Queries.Heard));
            }
        }
    }
}
