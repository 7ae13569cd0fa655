using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Provider;

/// <summary>A district with a provider of its own, and the way there and back.</summary>
public abstract class ProviderJourney : IAsyncLifetime
{
    private protected FakeProvider provider = null!;
    private protected TestApp app = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await FakeProvider.Start();
        app = await With();
    }

    /// <summary>To the provider and, as it answers, to the page that says what came of it.</summary>
    private protected static async Task<Page> SignIn(HttpClient browser)
    {
        var arrival = (await browser.Open(await There(browser))).ShouldBe(HttpStatusCode.Redirect).Location!;
        return await browser.Open(arrival);
    }

    /// <returns>Where the provider sends the browser back to.</returns>
    private protected static async Task<string> There(HttpClient browser)
    {
        var there = (await browser.Open("/account/provider?returnUrl=%2Fcredits")).ShouldBe(HttpStatusCode.Redirect).Location!;
        using var elsewhere = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var answer = await elsewhere.GetAsync(there);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.ToString();
    }

    private protected static async Task<Page> Typed(TestApp of, Data.Accounts.Account account) =>
        await (await of.Stranger().Open("/account/sign-in")).Submit("#main form", ("UserName", account.UserName), ("Password", People.Password));

    private protected async Task<Data.Accounts.Account> Wang(Action<Data.Accounts.Account>? shape = null, TestApp? of = null)
    {
        var wang = await (of ?? app).Db(db => db.Teachers.Where(t => t.Number == "T003").Select(t => t.Id).SingleAsync());
        return await (of ?? app).Add(["teacher"], a =>
        {
            a.TeacherId = wang;
            shape?.Invoke(a);
        });
    }

    private protected Task<List<string>> Told() => app.Db(db => db.Audit.OrderBy(r => r.Id).Select(r => r.Action).ToListAsync());

    private protected async Task<TestApp> With(params (string, string)[] more)
    {
        var made = new TestApp([
            ("SignIn:Provider:Name", "统一身份认证"), ("SignIn:Provider:Authority", provider.Address), ("SignIn:Provider:ClientId", FakeProvider.Client),
            ("SignIn:Provider:ClientSecret", FakeProvider.Secret), .. more]);
        await made.AddRoster();
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await app.DisposeAsync();
        await provider.DisposeAsync();
    }
}
