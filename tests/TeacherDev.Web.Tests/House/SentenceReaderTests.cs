using Shouldly;
using TeacherDev.Web.Tests.House.Sentences;
using Xunit;

namespace TeacherDev.Web.Tests.House;

/// <summary>The readers behind <see cref="SentenceTests"/> find what is planted for them.</summary>
public class SentenceReaderTests
{
    [Fact]
    public void Words_between_tags_and_in_spoken_attributes_are_found() =>
        ViewTexts.Words("""<p class="lead">Sign in</p><a href="/x" title="Open it">·&nbsp;→</a><i>学时</i><svg viewBox="0 0 1 1"><path d="M1 1"/>""")
            .ShouldBe(["Open it", "Sign in", "学时"]);

    [Fact]
    public void What_compiled_views_write_is_read_from_them() =>
        ViewTexts.HtmlIn(Repository.WebAssembly)
            .Where(written => written.View == "TeacherDev.Web.Features.Shared._Layout.cshtml")
            .ShouldContain(written => written.Html.Contains("<main", StringComparison.Ordinal));

    [Fact]
    public void Only_text_between_quotation_marks_is_a_literal() =>
        Literals.In("// “不是”\nvar a = \"学时\"; /* \"no\" */ var b = @\"one \"\"two\"\"\"; var c = '\"'; var d = \"x\\\"y\";")
            .ShouldBe(["学时", "one \"\"two\"\"", "x\\\"y"]);

    [Fact]
    public void Codes_of_refusals_are_found_however_they_are_said() =>
        RefusalCodes.In("""part.Refuse(any ? "a-b" : "c-d", 1); yield return new("e-f", x); return new Refusal("g-h"); Kind("i-j");""")
            .ShouldBe(["a-b", "c-d", "e-f", "g-h"]);

    [Fact]
    public void Places_are_numbered_as_written() =>
        TextBook.Places("{1} of {0:0.0}, {{2}} and {1}").ShouldBe(["0", "1"]);
}
