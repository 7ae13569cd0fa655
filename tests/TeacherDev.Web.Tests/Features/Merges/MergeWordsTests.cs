using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;
using TeacherDev.Domain.Merges;
using TeacherDev.Web.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Merges;

/// <summary>What a merge moved has a name that people read, in each language.</summary>
public sealed class MergeWordsTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Whatever_a_merge_moves_has_a_name(string language)
    {
        var say = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<MergesText>>();
        using var _ = new Language(language);
        Enum.GetNames<MergedThing>().Where(thing => say["Thing." + thing].ResourceNotFound).ShouldBeEmpty();
    }
}
