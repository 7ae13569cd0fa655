using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.House;

public partial class ViewTests
{
    static readonly IReadOnlyList<string> Views = Repository.Files("src/TeacherDev.Web", ".cshtml");

    [Fact]
    public void A_view_has_no_script_or_style_of_its_own()
    {
        Views.SelectMany(view => Inline().Matches(Repository.Read(view)).Select(match => $"{view}: {match.Value}")).ShouldBeEmpty();
        Repository.Files("src/TeacherDev.Web", ".cs")
            .SelectMany(file => StyleInCode().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<script>go()</script>", true)]
    [InlineData("<script src=\"~/js/list.js\"></script>", false)]
    [InlineData("<div style=\"width: 3%\">", true)]
    [InlineData("<style>p { }</style>", true)]
    [InlineData("<button onclick=\"go()\">", true)]
    [InlineData("<a href=\"javascript:go()\">", true)]
    [InlineData("<a class=\"icon\" data-on=\"x\" href=\"/notion?on=1\">", false)]
    public void An_inline_script_or_style_is_found(string html, bool found) => Inline().IsMatch(html).ShouldBe(found);

    /// <summary>A page's view stands beside the code of the same name; parts of views begin with an underscore.</summary>
    [Fact]
    public void A_view_pairs_with_its_code() =>
        Views.Where(view => !Path.GetFileName(view).StartsWith('_'))
            .Where(view => !view.Contains("/Features/Shared/", StringComparison.Ordinal))
            .Where(view => !File.Exists(Path.Combine(Repository.Root, Path.ChangeExtension(view, ".cs"))))
            .ShouldBeEmpty();

    [GeneratedRegex("""<script\b(?![^>]*\ssrc=)[^>]*>|<style\b|<[a-z][^>]*\s(?:on[a-z]+|style)\s*=|["']\s*javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""["< ]style\\?["=]""")]
    private static partial Regex StyleInCode();
}
