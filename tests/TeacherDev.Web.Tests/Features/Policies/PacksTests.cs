using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

/// <summary>Every pack and example that is published with the program.</summary>
public sealed class PacksTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies");

    [Fact]
    public async Task Each_document_is_checked_and_told_in_both_languages()
    {
        using var app = new TestApp();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories))
        {
            foreach (var language in new[] { "en", "zh-Hans" })
            {
                using var _ = new Language(language);
                var ran = await app.Command("policy check", file);
                (ran.Code, ran.Error).ShouldBe((0, ""), file);
                ran.Out.ShouldContain(language == "en" ? "it can be taken" : "可以采用");
                ran.Out.ShouldNotContain("{0}");
            }
        }
    }

    [Fact]
    public async Task What_a_document_needs_first_is_said()
    {
        using var app = new TestApp();
        using var _ = new Language("en");
        (await app.Command("policy check", Path.Combine(Folder, "zhejiang-2010", "zj-2010-year.json"))).Out
            .ShouldContain("It names “zj-2010-induction”, which stands in the same folder and is not on record yet; add that one first.");
        (await app.Command("policy check", Path.Combine(Folder, "principals", "principal-300.json"))).Out
            .ShouldContain("It keeps hours from “cn-cycle”, which is not on record here; until it is, nothing happens.");
    }
}
