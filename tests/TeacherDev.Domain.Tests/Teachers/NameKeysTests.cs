using Shouldly;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers;

public class NameKeysTests
{
    [Theory]
    [InlineData("金海文", "jhw jinhaiwen")]
    [InlineData("王芳", "wf wangfang")]
    [InlineData("欧阳思远", "oysy ouyangsiyuan")]
    [InlineData("诸葛亮", "zgl zhugeliang")]
    [InlineData("吕绿女", "lln lvlvnv")]
    [InlineData("沈桂芬", "sgf shenguifen")]
    [InlineData("周佳慧", "zjh zhoujiahui")]
    [InlineData("許志強", "xzq xuzhiqiang")]
    public void A_name_gives_its_initials_and_its_pinyin(string name, string keys) => NameKeys.Of(name).ShouldBe(keys);

    [Theory]
    [InlineData("单小红", "shanxiaohong")]
    [InlineData("曾国文", "zengguowen")]
    [InlineData("解敏", "xiemin")]
    [InlineData("仇英", "qiuying")]
    [InlineData("区志", "ouzhi")]
    [InlineData("朴槿", "piaojin")]
    [InlineData("查良", "zhaliang")]
    [InlineData("缪荃", "miaoquan")]
    [InlineData("任志强", "renzhiqiang")]
    [InlineData("尉迟恭敬", "yuchigongjing")]
    [InlineData("长孙无忌", "zhangsunwuji")]
    [InlineData("万俟文卿", "moqiwenqing")]
    [InlineData("澹台灭明", "tantaimieming")]
    public void A_surname_is_read_as_a_surname(string name, string pinyin) => NameKeys.Of(name).Split(' ')[1].ShouldBe(pinyin);

    [Theory]
    [InlineData("盖叫天", "gjt", "gejiaotian", "gaijiaotian")]
    [InlineData("翟志刚", "zzg", "dzg", "zhaizhigang", "dizhigang")]
    [InlineData("覃海", "qh", "th", "qinhai", "tanhai")]
    [InlineData("李乐", "ll", "ly", "lile", "liyue")]
    [InlineData("张长行", "zcx", "zch", "zzx", "zzh", "zhangchangxing", "zhangchanghang", "zhangchangheng", "zhangzhangxing", "zhangzhanghang", "zhangzhangheng")]
    public void Several_readings_give_several_keys(string name, params string[] keys) => NameKeys.Of(name).Split(' ').ShouldBe(keys);

    [Fact]
    public void A_surname_of_one_or_of_two_characters_is_found_both_ways() =>
        NameKeys.Of("单于婷").ShouldBe("cyt syt chanyuting shanyuting");

    [Theory]
    [InlineData("买买提·吐尔逊", "mmttex maimaitituerxun")]
    [InlineData("阿卜杜拉•艾山", "abdlas abudulaaishan")]
    [InlineData("曾增·曲珍", "zzqz zengzengquzhen")]
    public void A_name_with_a_dot_has_no_surname_of_the_list(string name, string keys) => NameKeys.Of(name).ShouldBe(keys);

    [Theory]
    [InlineData("John Smith", "js johnsmith john smith")]
    [InlineData("José Müller", "jm josemvller jose mvller")]
    [InlineData("Anna", "a anna")]
    public void A_latin_name_is_kept(string name, string keys) => NameKeys.Of(name).ShouldBe(keys);

    [Fact]
    public void An_unknown_character_stands_for_itself()
    {
        NameKeys.Of("王𬭎文").ShouldBe("w𬭎w wang𬭎wen");
        NameKeys.Of("𬭎").ShouldBe("𬭎");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("·—")]
    public void Nothing_gives_no_key(string name) => NameKeys.Of(name).ShouldBe("");

    [Fact]
    public void Nearly_every_unified_character_has_a_reading() =>
        Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1).Count(c => NameKeys.Of(((char)c).ToString()) == ((char)c).ToString()).ShouldBeLessThan(40);

    [Fact]
    public void The_keys_fit_their_column()
    {
        NameKeys.Of(string.Concat(Enumerable.Repeat("行长", 50))).Length.ShouldBeInRange(100, NameKeys.MaxLength);
        NameKeys.Of(string.Join(' ', Enumerable.Repeat("Maximilian", 60))).Length.ShouldBeInRange(1, NameKeys.MaxLength);
    }

    [Fact]
    public void Stray_spaces_and_full_width_letters_change_nothing() =>
        NameKeys.Of(" 金　海 文 ").ShouldContain("jinhaiwen");

    [Theory]
    [InlineData("Jin Hai Wen", "jinhaiwen")]
    [InlineData("LÜ", "lv")]
    [InlineData("ｊｈｗ", "jhw")]
    [InlineData("shān", "shan")]
    public void What_is_typed_reads_like_the_keys(string typed, string key) => NameKeys.Typed(typed).ShouldBe(key);
}
