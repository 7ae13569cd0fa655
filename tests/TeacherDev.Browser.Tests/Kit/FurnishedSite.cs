using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit.Furniture;
using TeacherDev.Data;
using TeacherDev.Web.Features.Account.Safety.Forgotten;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;
using Xunit;

namespace TeacherDev.Browser.Tests.Kit;

/// <summary>
/// The demo district with something in every room and every setting on that shows a page more. Some visitors stand in the middle
/// of a step: <see cref="SecondStep"/> has typed the password, <see cref="NewMail"/> asked for the code of a mail address,
/// <see cref="TwoSteps"/> has the second step on and new codes to see.
/// </summary>
public sealed class FurnishedSite : DemoSite
{
    public const string SecondStep = "he, before the second step", TwoSteps = "he", NewMail = "lu, before the mail's code";

    private static readonly TimeSpan Standing = TimeSpan.FromMinutes(3);
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, long> since = [];

    protected override IEnumerable<(string Setting, string Value)> Settings =>
    [
        ("Retention:PersonYears", "1"),
        ("Mail:Host", "localhost"), ("Mail:Port", "9"), ("Mail:From", "hr@district.example"), ("Mail:Site", "https://district.example"),
        ("SignIn:Provider:Name", "统一身份认证"), ("SignIn:Provider:ClientId", "td"), ("SignIn:Provider:ClientSecret", "secret"),
        ("SignIn:Provider:AuthorizationEndpoint", "https://id.example/authorize"), ("SignIn:Provider:TokenEndpoint", "https://id.example/token"),
        ("SignIn:Provider:UserInfoEndpoint", "https://id.example/me"), ("Logging:LogLevel:Default", "Critical"),
    ];

    /// <summary>An address with what stands in braces named.</summary>
    public string Named(string path) => names.Aggregate(path, (named, one) => named.Replace($"{{{one.Key}}}", one.Value, StringComparison.Ordinal));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Missing is not null)
        {
            return;
        }

        await Place(Rooms.Fill);
        await Place(Claims.Tell);
        await Place(Studios.Tell);
        await Place(FirstYears.Tell);
        await TurnOnSecondStep();
        await AskForMail();
        await using var hr = await Visit("zhao");
        await Uploads.Bring(hr, names);
        await Merge(hr);
        await IssueAccounts(hr);
        await Place(AccountsOf);
    }

    private async Task Place(Func<TeacherDevDb, IDictionary<string, string>, Task> furnish)
    {
        await using var scope = Services.CreateAsyncScope();
        await furnish(scope.ServiceProvider.GetRequiredService<TeacherDevDb>(), names);
    }

    private async Task AccountsOf(TeacherDevDb db, IDictionary<string, string> told)
    {
        told["account"] = (await db.Users.SingleAsync(a => a.UserName == "zhang")).Id.ToString(CultureInfo.InvariantCulture);
        await using var scope = Services.CreateAsyncScope();
        var letter = await scope.ServiceProvider.GetRequiredService<ResetLink>()
            .Make(await db.Users.SingleAsync(a => a.UserName == "wu"), scope.ServiceProvider.GetRequiredService<MailService>().Settings!);
        told["reset"] = new Uri(letter).Query.Split('=', 2)[1];
    }

    /// <summary>The codes are shown once: the browser is kept as it stands before it asks for them.</summary>
    private async Task TurnOnSecondStep()
    {
        await using (var visit = await Visit("he"))
        {
            await visit.Open("/account/second-step");
            var key = (await visit.Page.Locator(".once").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal).Trim();
            await visit.Page.FillAsync("#Code", TimedCode.At(key, TimedCode.StepAt(TimeProvider.System.GetUtcNow())));
            var typed = await visit.Page.EvaluateAsync<Dictionary<string, string>>("() => Object.fromEntries(new FormData(document.querySelector('main form')))");
            var form = visit.Page.APIRequest.CreateFormData();
            foreach (var (field, value) in typed)
            {
                form.Set(field, value);
            }

            (await visit.Page.APIRequest.PostAsync("/account/second-step", new() { Form = form, MaxRedirects = 0 })).Status.ShouldBe(302);
            await Keep(TwoSteps, visit.Page);
        }

        await TypePassword();
    }

    /// <summary>Who stands in the middle of a step may stand there for some minutes, fewer than all pages take.</summary>
    public async Task Freshen(string? visitor)
    {
        if (visitor is SecondStep or NewMail && TimeProvider.System.GetElapsedTime(since.GetValueOrDefault(visitor)) > Standing)
        {
            await (visitor == SecondStep ? TypePassword() : AskForMail());
        }
    }

    private async Task TypePassword()
    {
        await using var stranger = await Visit();
        await stranger.Open("/account/sign-in");
        await stranger.Page.FillAsync("#UserName", "he");
        await stranger.Page.FillAsync("#Password", DemoPassword);
        await stranger.Page.ClickAsync("form:has(#Password) .buttons button");
        await stranger.Page.Comes("/second-step");
        await Keep(SecondStep, stranger.Page);
        since[SecondStep] = TimeProvider.System.GetTimestamp();
    }

    private async Task AskForMail()
    {
        await using var visit = await Visit("lu");
        await visit.Open("/account/mail");
        await visit.Page.FillAsync("#Address", "luyiming@school.example");
        await visit.Page.FillAsync("#Password", DemoPassword);
        await visit.Page.ClickAsync("main form .btn-primary");
        await visit.Page.Comes("/confirmation");
        await Keep(NewMail, visit.Page);
        since[NewMail] = TimeProvider.System.GetTimestamp();
    }

    private async Task Merge(Visit hr)
    {
        await hr.Open($"/merges/new?stay=D1014&from={Rooms.SecondRecord}");
        await hr.Page.FillAsync("#Reason", "调入时重复建档，以老工号为准");
        await hr.Page.FillAsync("#Typed", Rooms.SecondRecord);
        await hr.Page.ClickAsync("#merge .btn-primary");
        await hr.Page.ComesToNumbered();
        names["merge"] = hr.Page.Url.Split('/')[^1];
    }

    /// <summary>Only the browser that began a round can show what to hand out.</summary>
    private async Task IssueAccounts(Visit hr)
    {
        await hr.Open("/accounts/issues?school=D02");
        await hr.Page.ClickAsync("#begin button");
        await hr.Page.Locator("#slips").WaitForAsync(new() { Timeout = 60_000 });
        names["issue"] = hr.Page.Url.Split('/')[^1];
        await Keep("zhao", hr.Page);
    }
}

[CollectionDefinition(Name)]
public sealed class OnFurnishedSite : ICollectionFixture<FurnishedSite>
{
    public const string Name = "furnished site";
}
