using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;
using TeacherDev.Web.Features.Audit;
using TeacherDev.Web.Tests.House;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Audit;

public sealed partial class AuditWordsTests
{
    private static readonly IStringLocalizer<AuditText> Say =
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<AuditText>>();

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_action_that_the_program_records_has_words(string language)
    {
        using var _ = new Language(language);
        var actions = Repository.Files("src", ".cs").SelectMany(file => Recorded().Matches(Repository.Read(file))).Select(m => m.Groups[1].Value).Distinct().ToList();
        actions.Count.ShouldBeGreaterThan(15);
        actions.Where(a => Say["Action." + a].ResourceNotFound).ShouldBeEmpty();
    }

    [Fact]
    public void Particulars_are_said_in_words_where_there_are_some()
    {
        using var _ = new Language("en");
        Say.Particulars("""{"kind":"Records","fileName":"a.xlsx","odd":"x","value":"id-number"}""")
            .ShouldBe([("kind", "training records"), ("file", "a.xlsx"), ("odd", "x"), ("asked for", "ID number")]);
    }

    [GeneratedRegex("(?:Audited|Tell)\\([^\"\\n]*\"([a-z-]+\\.[a-z.-]+)\"")]
    private static partial Regex Recorded();
}
