using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

public sealed class PackTests
{
    public static TheoryData<string> Files => [.. Duties.Documents];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_reads_clean_and_is_named_after_its_policy_in_the_folder_of_its_pack(string file)
    {
        var read = PolicyReading.Read(File.ReadAllText(Path.Combine(Duties.Packs, file)));

        read.Refusals.ShouldBeEmpty();
        read.Policy!.Code.ShouldBe(Path.GetFileNameWithoutExtension(file));
        read.Policy.Pack.ShouldBe(Path.GetFileName(Path.GetDirectoryName(file)));
    }

    [Fact]
    public void The_packs_and_the_examples_are_there() =>
        Duties.Documents.Select(d => d[..d.LastIndexOf('/')]).Distinct().ShouldBe([
            "cohorts", "examples/beijing", "examples/guangdong", "examples/jiangsu", "examples/jiangxi", "examples/shandong", "examples/shanghai",
            "heilongjiang", "it-2", "national", "principals", "researchers", "zhejiang-2010", "zhejiang-2016"]);

    /// <summary>A district may work by any of them together, so no code stands twice.</summary>
    [Fact]
    public void No_two_documents_share_a_code_and_every_link_leads_to_a_policy_of_the_same_pack()
    {
        var all = Duties.Documents.Select(d => Duties.Taken(File.ReadAllText(Path.Combine(Duties.Packs, d)))).ToList();

        all.Select(p => p.Code).ShouldBeUnique();
        foreach (var pack in all.GroupBy(p => p.Pack))
        {
            pack.SelectMany(p => new PolicyBook([]).WhyNotLink(p, [.. pack])).ShouldBeEmpty();
        }

        all.SelectMany(p => p.KeepsFrom).Select(k => k.Policy).Except(all.Select(p => p.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void The_pack_is_complete_and_in_order() =>
        Duties.Pack.OrderBy(p => p.Order).Select(p => p.Code).ShouldBe(["zj-induction", "zj-cycle", "zj-year", "rolling-360"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_document_cites_its_sources_lists_what_they_do_not_say_and_speaks_both_languages(string file)
    {
        var policy = Duties.Taken(File.ReadAllText(Path.Combine(Duties.Packs, file)));
        policy.Sources.ShouldNotBeEmpty();
        policy.Sources.ShouldAllBe(s => s.Title.Length > 8 && (s.Number.Length > 0 || s.Note.ZhHans.Length > 0));
        policy.Unstated.ShouldNotBeEmpty();
        new[] { policy.Name, policy.Summary }.Concat(policy.Unstated).Concat(policy.Clauses.Select(c => c.Name)).Concat(policy.Caps.Select(c => c.Name))
            .Concat(policy.Awards.Select(a => a.Name)).Concat(policy.Sources.Select(s => s.Note).Where(n => n != LocalText.None))
            .ShouldAllBe(t => t.ZhHans.Length > 0 && t.En.Length > 0 && t.In("en-GB") == t.En && t.In("zh-Hans") == t.ZhHans);
    }

    /// <summary>Where no number was found, the document says so.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_source_without_a_number_is_said_to_have_none_that_could_be_checked(string file)
    {
        var policy = Duties.Taken(File.ReadAllText(Path.Combine(Duties.Packs, file)));
        foreach (var source in policy.Sources.Where(s => s.Number.Length == 0))
        {
            (source.Note.ZhHans + string.Concat(policy.Unstated.Select(u => u.ZhHans))).ShouldContain("文号");
        }
    }

    [Fact]
    public void The_pack_has_no_leave_pro_rata_and_its_induction_is_not_prolonged() =>
        Duties.Pack.ShouldAllBe(p => p.Target != null && !p.Target.LessLeave);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_key_of_a_document_is_written_twice(string file) => Should.NotThrow(() => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Duties.Packs, file)), new() { AllowDuplicateProperties = false }));

    [Fact]
    public void The_whole_document_of_the_page_about_the_format_reads_clean()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies.md"));

        Duties.Taken(page.Split("```json")[1].Split("```")[0]).Code.ShouldBe("zj-year");
    }
}
