using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Tests.House;
using TeacherDev.Web.Tests.House.Sentences;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

public partial class RefusalSentencesTests
{
    static readonly StringLocalizer<PoliciesText> Say =
        new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    /// <summary>Every code with which the domain refuses a policy, read from its source.</summary>
    static readonly IReadOnlyList<string> Codes =
    [.. new[] { "src/TeacherDev.Domain/Conditions", "src/TeacherDev.Domain/Requirements/Documents", "src/TeacherDev.Domain/Requirements/Policies", "src/TeacherDev.Data/Requirements" }
        .SelectMany(folder => Repository.Files(folder, ".cs")).SelectMany(file => Code().Matches(Repository.Read(file)))
        .Select(match => match.Groups[1].Value).Distinct().Order()];

    [Fact]
    public void The_codes_are_found() => Codes.Count.ShouldBeGreaterThan(25);

    [Fact]
    public void Every_refusal_of_a_policy_has_its_sentence()
    {
        var book = TextBook.All.Single(b => b.Name == nameof(PoliciesText));
        Codes.Where(code => !book.Has($"Refusal.{code}")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_for_what_was_expected_is_translated()
    {
        var book = TextBook.All.Single(b => b.Name == nameof(PoliciesText));
        Repository.Files("src/TeacherDev.Domain/Conditions", ".cs").SelectMany(file => Expected().Matches(Repository.Read(file)))
            .Select(match => match.Groups[1].Value).Where(word => !book.Has($"Expected.{word}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "policy.target: “amount” has the value \"many\"; expected: a number with at most three decimals.")]
    [InlineData("zh-Hans", "policy.target：“amount”的值\"many\"不符合要求，应为：数字（最多三位小数）。")]
    public void A_refusal_names_the_place_the_value_and_what_was_expected(string language, string sentence)
    {
        using var _ = new Language(language);
        var read = PolicyReading.Read("""
            { "format": 1, "code": "a", "version": "1", "pack": "p", "effectiveFrom": "2026-01-01", "name": { "zh-Hans": "甲", "en": "A" },
              "window": { "kind": "rolling", "years": 5 }, "target": { "amount": "many" } }
            """);
        read.Refusals.Select(Say.Sentence).ShouldContain(sentence);
    }

    [GeneratedRegex("[(?:] ?\"((?:document|condition|rounds|policy)(?:-[a-z]+)+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("""Wrong<[^>]+>\(key, [^"]*"([a-z]+(?:-[a-z]+)*)"\)""")]
    private static partial Regex Expected();
}
