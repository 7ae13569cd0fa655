using System.Data.Common;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Data;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class QueryCountTests
{
    [Fact]
    public async Task A_page_asks_the_database_at_most_four_times()
    {
        var counter = new Counter();
        using var app = new TestApp();
        var shen = await app.Shen();
        await using var counted = app.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.ConfigureDbContext<TeacherDevDb>(o => o.AddInterceptors(counter))));
        var account = await app.Add(["teacher", "district-hr"], a => a.TeacherId = shen.Id);
        var browser = counted.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = app.ClientOptions.BaseAddress, AllowAutoRedirect = false });
        (await browser.GetAsync(SignInShortcut.Path + account.Id)).EnsureSuccessStatusCode();
        (await browser.GetAsync("/credits")).EnsureSuccessStatusCode(); // the policies are read on the first visit

        foreach (var (root, most) in new[] { ("/credits", 3), ("/teachers/20100007/credits", 4) })
        {
            foreach (var page in new[] { "", "/duties/zj-cycle/2026-01-01", "/ledger", "/ledger/1", "/transcript" })
            {
                counter.Asked.Clear();
                (await browser.GetAsync(root + page)).EnsureSuccessStatusCode();
                counter.Asked.Count.ShouldBe(most, root + page + "\n" + string.Join("\n\n", counter.Asked));
            }
        }
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public List<string> Asked { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Asked.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
