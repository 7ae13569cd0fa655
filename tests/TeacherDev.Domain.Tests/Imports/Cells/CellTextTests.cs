using Shouldly;
using TeacherDev.Domain.Imports.Cells;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Cells;

public class CellTextTests
{
    [Theory]
    [InlineData(" 张三 ", "张三")]
    [InlineData("张　三", "张三")]
    [InlineData("张 三", "张三")]
    [InlineData("欧阳 修\u200b", "欧阳修")]
    [InlineData("Mary  Ann   Smith", "Mary Ann Smith")]
    [InlineData("买买提 · 艾力", "买买提·艾力")]
    [InlineData("𠮷田", "𠮷田")]
    public void A_name_keeps_its_characters_and_loses_stray_spaces(string typed, string name) => CellText.Name(typed).ShouldBe(name);

    [Theory]
    [InlineData("买买提·艾力", "买买提•艾力")]
    [InlineData("买买提·艾力", "买买提．艾力")]
    [InlineData("买买提·艾力", "买买提・艾力")]
    [InlineData("Mary Smith", "MARY  SMITH")]
    [InlineData("张三", " 张　三")]
    public void Two_spellings_of_one_name_are_the_same(string one, string other) => CellText.NameKey(one).ShouldBe(CellText.NameKey(other));

    [Fact]
    public void Different_names_are_different() => CellText.NameKey("张三").ShouldNotBe(CellText.NameKey("张三丰"));

    [Theory]
    [InlineData("２０２４年  心理健康　培训（第１期）", "2024年 心理健康 培训（第1期）")]
    [InlineData("　STEAM教育\u00a0工作坊 ", "STEAM教育 工作坊")]
    public void Free_text_keeps_its_punctuation(string typed, string text) => CellText.Clean(typed).ShouldBe(text);

    [Theory]
    [InlineData("Ｔ０００１２ ", "T00012")]
    [InlineData("国（境）外", "国(境)外")]
    [InlineData("县 级", "县级")]
    public void A_word_of_a_list_has_no_spaces_and_no_full_width_forms(string typed, string token) => CellText.Token(typed).ShouldBe(token);

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u3000\u200b\t", true)]
    [InlineData(" 0 ", false)]
    public void Blank_is_what_nobody_sees(string text, bool blank) => new Cell(text).IsEmpty.ShouldBe(blank);

    [Fact]
    public void A_cell_is_reported_as_it_was_typed()
    {
        new Cell(8d).Typed.ShouldBe("8");
        new Cell(1.5).Typed.ShouldBe("1.5");
        new Cell(0.1 + 0.2).Typed.ShouldBe("0.3");
        new Cell(new DateTime(2031, 5, 1)).Typed.ShouldBe("2031-05-01");
        new Cell(" １２").Typed.ShouldBe(" １２");
        new Cell(null).Typed.ShouldBe("");
        new Cell("#REF!").IsError.ShouldBeTrue();
        new Cell("#1班").IsError.ShouldBeFalse();
    }
}
