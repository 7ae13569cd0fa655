using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Web.Features.Trainings.Calendar;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Calendar;

/// <summary>What is written can be read again by the rules of RFC 5545, whatever people type.</summary>
public sealed class IcsWriterTests
{
    private static readonly Gen<string> Typed = Gen.Elements("a", ",", ";", "\\", "\n", "\r\n", ":", "\"", " ", "培", "训", "é", "👩‍🏫", "𠮷", "\t", "n", "\\n").ArrayOf().Select(parts => string.Concat(parts));

    [Fact]
    public void Words_come_back_as_they_were_typed() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Typed.ToArbitrary(), words =>
        Unescaped(Ics.Read(new IcsWriter().Words("SUMMARY", words).Bytes()).Lines.Single()["SUMMARY:".Length..]) == words.ReplaceLineEndings("\n")));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_none_is_cut_within_a_letter() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Typed.ToArbitrary(), words =>
    {
        var document = new IcsWriter().Words("SUMMARY", string.Concat(Enumerable.Repeat(words, 8))).Bytes();
        var lines = new UTF8Encoding(false, true).GetString(document).Split("\r\n");
        return lines[^1].Length == 0 && lines[..^1].All(l => Encoding.UTF8.GetByteCount(l) is > 1 and <= 75) && lines[1..^1].All(l => l[0] == ' ' && !char.IsLowSurrogate(l[1]));
    }));

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("one\r\ntwo\nthree\rfour", "one\\ntwo\\nthree\\nfour")]
    [InlineData("no\u0007 bell\u0000", "no bell")]
    public void What_has_a_meaning_of_its_own_is_marked(string words, string written) => IcsWriter.Escaped(words).ShouldBe(written);

    private static string Unescaped(string value)
    {
        var words = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
                words.Append(value[i] == 'n' ? '\n' : value[i]);
            }
            else
            {
                value[i].ShouldNotBeOneOf(',', ';');
                words.Append(value[i]);
            }
        }

        return words.ToString();
    }
}
