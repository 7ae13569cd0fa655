using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

public sealed class PackTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Duties.Folder, "*.json").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_of_the_pack_reads_clean_and_is_named_after_its_policy(string file)
    {
        var read = PolicyReading.Read(File.ReadAllText(Path.Combine(Duties.Folder, file)));

        read.Refusals.ShouldBeEmpty();
        read.Policy!.Code.ShouldBe(Path.GetFileNameWithoutExtension(file));
        read.Policy.Pack.ShouldBe("zhejiang-2016");
    }

    [Fact]
    public void The_pack_is_complete_and_in_order() =>
        Duties.Pack.OrderBy(p => p.Order).Select(p => p.Code).ShouldBe(["zj-induction", "zj-cycle", "zj-year", "rolling-360"]);

    [Fact]
    public void Every_policy_cites_its_sources_by_full_title_and_speaks_both_languages()
    {
        foreach (var policy in Duties.Pack)
        {
            policy.Sources.ShouldNotBeEmpty();
            policy.Sources.ShouldAllBe(s => s.Title.Length > 10 && s.Number.Length > 0);
            new[] { policy.Name, policy.Summary }.Concat(policy.Unstated).Concat(policy.Clauses.Select(c => c.Name)).Concat(policy.Caps.Select(c => c.Name))
                .ShouldAllBe(t => t.ZhHans.Length > 0 && t.En.Length > 0 && t.In("en-GB") == t.En && t.In("zh-Hans") == t.ZhHans);
        }
    }

    [Fact]
    public void The_pack_has_no_leave_pro_rata_and_its_induction_is_not_prolonged() =>
        Duties.Pack.ShouldAllBe(p => p.Target != null && !p.Target.LessLeave);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_key_of_a_document_is_written_twice(string file) => Should.NotThrow(() => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Duties.Folder, file)), new() { AllowDuplicateProperties = false }));

    [Fact]
    public void The_whole_document_of_the_page_about_the_format_reads_clean()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies.md"));

        Duties.Taken(page.Split("```json")[1].Split("```")[0]).Code.ShouldBe("zj-year");
    }
}
