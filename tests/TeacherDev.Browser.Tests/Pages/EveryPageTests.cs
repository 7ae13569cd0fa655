using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>Each page as each role meets it, in both languages, on a desk and on a phone.</summary>
[Collection(OnDemoSite.Name)]
public sealed class EveryPageTests(DemoSite site)
{
    private static readonly (string? User, string Path)[] Pages =
    [
        (null, "/account/sign-in"),
        ("shen", "/credits"),
        ("lu", "/credits"),
        ("shen", "/credits/ledger"),
        ("shen", "/credits/transcript"),
        ("shen", "/credits/what-if?Classes[0].On=2026-10-20&Classes[0].Hours=30&Classes[0].Mode=SchoolBased&LeaveKind=x&LeaveFrom=2026-09-01&LeaveTo=2026-10-01"),
        ("shen", "/policies"),
        ("shen", "/policies/zj-cycle"),
        ("shen", "/account/password"),
        ("shen", "/account"),
        ("shen", "/account/second-step"),
        ("shen", "/account/passkeys"),
        (null, "/account/forgotten"),
        (null, "/account/password-reset"),
        ("sun", "/teachers"),
        ("zhao", "/teachers"),
        ("zhao", "/teachers?q=zhl"),
        ("zhao", "/teachers?duty=zj-cycle&short=true"),
        ("zhao", "/teachers/schools"),
        ("zhao", "/teachers/what-if?Classes[0].On=2026-10-20&Classes[0].Hours=30"),
        ("zhao", "/teachers/D1003/credits/what-if"),
        ("zhao", "/teachers/D1003/credits"),
        ("zhao", "/imports"),
        ("zhao", "/reports"),
        ("shen", "/leave"),
        ("qian", "/audit"),
    ];

    public static TheoryData<string?, string, string, int> All()
    {
        var all = new TheoryData<string?, string, string, int>();
        foreach (var (user, path) in Pages)
        {
            foreach (var language in new[] { "zh-CN", "en-US" })
            {
                foreach (var width in new[] { 1280, 360 })
                {
                    all.Add(user, path, language, width);
                }
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Hinders_nobody(string? user, string path, string language, int width)
    {
        await using var visit = await site.Visit(user, language, width, checker: true);
        await visit.Open(path);
        await visit.ShouldBeFitForEverybody();
    }
}
