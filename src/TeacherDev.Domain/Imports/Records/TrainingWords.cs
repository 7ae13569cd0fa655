using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>The words and national codes for level, mode and result. The first word of each line is the one that we write.</summary>
public static class TrainingWords
{
    public static readonly IReadOnlyDictionary<TrainingLevel, string[]> Levels = new Dictionary<TrainingLevel, string[]>
    {
        [TrainingLevel.National] = ["国家级", "10", "国家", "国培", "国级"],
        [TrainingLevel.Province] = ["省级", "20", "省", "省(市)级", "省部级", "自治区级", "省(自治区、直辖市)级"],
        [TrainingLevel.Prefecture] = ["地市级", "30", "市级", "地级", "地(市)级", "地级市", "市", "设区市级", "市(地)级", "地(市、州)级", "州级"],
        [TrainingLevel.County] = ["县级", "40", "区级", "县(区)级", "区县级", "县区级", "区(县)级", "县(市)级", "县(市、区)级", "县市区级", "县(区、市)级", "区", "县", "旗级"],
        [TrainingLevel.School] = ["校级", "60", "学校级", "校本", "学校", "校"],
        [TrainingLevel.Overseas] = ["国(境)外", "国境外", "境外", "国外", "海外", "国(境)外级"],
    };

    public static readonly IReadOnlyDictionary<TrainingMode, string[]> Modes = new Dictionary<TrainingMode, string[]>
    {
        [TrainingMode.InPerson] = ["短期面授", "2", "面授", "集中面授", "短期集中面授", "集中培训"],
        [TrainingMode.Online] = ["网络研修", "3", "网络", "网络培训", "网络学习", "在线培训", "线上培训", "线上", "远程培训", "远程研修", "网络远程"],
        [TrainingMode.Blended] = ["面授+网络", "4", "网络+面授", "混合", "混合式", "混合研修", "混合式研修", "线上线下混合", "线上+线下", "面授与网络"],
        [TrainingMode.Practice] = ["跟岗实践", "跟岗", "跟岗学习", "跟岗研修", "跟岗培训", "影子培训"],
        [TrainingMode.FullTime] = ["长期脱产研修", "1", "长期脱产", "脱产研修", "脱产", "全脱产"],
        [TrainingMode.SchoolBased] = ["校本研修", "校本", "校本培训", "校本教研", "园本研修"],
        [TrainingMode.Other] = ["其他", "9", "其它"],
    };

    public static readonly IReadOnlyDictionary<bool, string[]> Results = new Dictionary<bool, string[]>
    {
        [true] = ["合格", "优秀", "良好", "及格", "通过", "结业", "达标"],
        [false] = ["不合格", "不及格", "未通过", "不通过", "未结业", "未达标", "不达标"],
    };

    /// <summary>Modes held in one room at one time, where a calendar day holds at most eight hours.</summary>
    public static bool IsHeldInPerson(TrainingMode mode) =>
        mode is TrainingMode.InPerson or TrainingMode.Practice or TrainingMode.SchoolBased or TrainingMode.FullTime;

    private static readonly Dictionary<string, TrainingLevel> LevelOf = Turned(Levels);
    private static readonly Dictionary<string, TrainingMode> ModeOf = Turned(Modes);
    private static readonly Dictionary<string, bool> ResultOf = Turned(Results);

    public static TrainingLevel? Level(Cell cell) => Find(LevelOf, cell);

    public static TrainingMode? Mode(Cell cell) => Find(ModeOf, cell);

    public static bool? Passed(Cell cell) => Find(ResultOf, cell);

    /// <summary>The words to write, for whoever wrote another.</summary>
    public static string Expected<T>(IReadOnlyDictionary<T, string[]> words) => string.Join("、", words.Values.Select(w => w[0]));

    private static Dictionary<string, T> Turned<T>(IReadOnlyDictionary<T, string[]> words)
        where T : notnull =>
        words.SelectMany(w => w.Value.Select(word => (word, w.Key))).ToDictionary(p => p.word, p => p.Key, StringComparer.Ordinal);

    /// <summary>As it stands; else without a note in brackets at its end; else the code before the word (30-地市级).</summary>
    private static T? Find<T>(Dictionary<string, T> words, Cell cell)
        where T : struct
    {
        var word = CellText.Token(cell.Typed);
        if (words.TryGetValue(word, out var found))
        {
            return found;
        }

        if (word.EndsWith(')') && word.LastIndexOf('(') is var open and > 0 && words.TryGetValue(word[..open], out found))
        {
            return found;
        }

        var dash = word.IndexOfAny(['-', '.', ':']);
        return dash is 1 or 2 && words.TryGetValue(word[..dash], out var code) && words.TryGetValue(word[(dash + 1)..], out found) && code.Equals(found)
            ? found
            : null;
    }
}
