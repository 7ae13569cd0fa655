using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>The roster's fixed words, with the national codes (JY/T 1002) where there are any.</summary>
public static class RosterWords
{
    public const string InPost = "在岗";
    public const string Left = Teacher.Left;
    public const string FullTimeTeacher = "专任教师";

    private static readonly Dictionary<string, string> Statuses = Turned(new()
    {
        [InPost] = ["1", "在职", "在编在岗", "在岗在编", "在校"],
        [Left] = ["已离职", "辞职", "调离", "调出"],
        ["退休"] = ["3", "已退休"],
        ["离休"] = ["2"],
        ["离岗"] = ["4", "内退", "离岗待退"],
        ["借调"] = ["借出"],
        ["病休"] = ["病假", "长病假"],
        ["产假"] = [],
        ["进修"] = ["脱产进修"],
        ["支教"] = [],
        ["交流轮岗"] = ["交流", "轮岗"],
        ["待岗"] = [],
        ["其他"] = ["9", "其它"],
    });

    private static readonly Dictionary<string, string> Categories = Turned(new()
    {
        [FullTimeTeacher] = ["1", "专任", "专职教师"],
        ["行政人员"] = ["2", "行政"],
        ["教辅人员"] = ["3", "教辅"],
        ["工勤人员"] = ["4", "工勤"],
        ["其他"] = ["9", "其它", "其他人员"],
        ["校外教师"] = [],
        ["银龄教师"] = [],
    });

    private static readonly Dictionary<string, string> Genders = Turned(new() { ["男"] = ["1", "男性"], ["女"] = ["2", "女性"] });

    private static readonly Dictionary<string, PlacementKind> KindOf = new(StringComparer.Ordinal)
    {
        ["任职"] = PlacementKind.Post,
        ["任教"] = PlacementKind.Post,
        ["正式任职"] = PlacementKind.Post,
        ["交流轮岗"] = PlacementKind.Rotation,
        ["交流"] = PlacementKind.Rotation,
        ["轮岗"] = PlacementKind.Rotation,
        ["轮岗交流"] = PlacementKind.Rotation,
        ["支教"] = PlacementKind.Support,
        ["借用"] = PlacementKind.Loan,
        ["借调"] = PlacementKind.Loan,
        ["挂职"] = PlacementKind.Secondment,
        ["挂职锻炼"] = PlacementKind.Secondment,
        ["跟岗"] = PlacementKind.Shadowing,
        ["跟岗学习"] = PlacementKind.Shadowing,
        ["跟岗研修"] = PlacementKind.Shadowing,
        ["走教"] = PlacementKind.Walking,
        ["巡回走教"] = PlacementKind.Walking,
    };

    private static readonly Dictionary<char, WeekDays> DayOf = new()
    {
        ['一'] = WeekDays.Monday, ['二'] = WeekDays.Tuesday, ['三'] = WeekDays.Wednesday, ['四'] = WeekDays.Thursday, ['五'] = WeekDays.Friday, ['六'] = WeekDays.Saturday,
        ['日'] = WeekDays.Sunday, ['天'] = WeekDays.Sunday, ['1'] = WeekDays.Monday, ['2'] = WeekDays.Tuesday, ['3'] = WeekDays.Wednesday, ['4'] = WeekDays.Thursday,
        ['5'] = WeekDays.Friday, ['6'] = WeekDays.Saturday, ['7'] = WeekDays.Sunday,
    };

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.OrdinalIgnoreCase)
    {
        ["是"] = true, ["1"] = true, ["Y"] = true, ["YES"] = true, ["TRUE"] = true, ["√"] = true, ["有"] = true,
        ["否"] = false, ["0"] = false, ["N"] = false, ["NO"] = false, ["FALSE"] = false, ["×"] = false, ["无"] = false, ["不"] = false,
    };

    private static readonly HashSet<string> StillOn = ["至今", "现在", "目前", "在任", "—", "-", "--", "/", "无", "今"];

    public static string Status(string word) => Statuses.GetValueOrDefault(CellText.Token(word), word);

    public static bool KnowsStatus(string word) => Statuses.ContainsValue(word);

    public static string Category(string word) => Categories.GetValueOrDefault(CellText.Token(word), word);

    public static bool KnowsCategory(string word) => Categories.ContainsValue(word);

    public static string Gender(string word) => Genders.GetValueOrDefault(CellText.Token(word), word);

    public static PlacementKind? Kind(Cell cell) => KindOf.TryGetValue(CellText.Token(cell.Typed), out var kind) ? kind : null;

    public static bool? IsYes(Cell cell) => YesNo.TryGetValue(CellText.Token(cell.Typed), out var yes) ? yes : null;

    /// <summary>至今 and its kin: a stay without an end.</summary>
    public static bool IsStillOn(Cell cell) => cell.Value is string text && StillOn.Contains(CellText.Token(text));

    /// <summary>The kinds of placement to write, for whoever wrote another.</summary>
    public static string Kinds => string.Join("、", Enum.GetValues<PlacementKind>().Select(Word));

    public static string Word(PlacementKind kind) => kind switch
    {
        PlacementKind.Post => "任职",
        PlacementKind.Rotation => "交流轮岗",
        PlacementKind.Support => "支教",
        PlacementKind.Loan => "借用",
        PlacementKind.Secondment => "挂职",
        PlacementKind.Shadowing => "跟岗",
        _ => "走教",
    };

    /// <summary>周一、周三 and its kin (星期一,星期三 · 一三 · 1、3); null where something else stands there.</summary>
    public static WeekDays? Days(Cell cell)
    {
        var days = WeekDays.None;
        foreach (var letter in CellText.Token(cell.Typed).Where(l => !"周星期、，,;；/和 ".Contains(l)))
        {
            if (!DayOf.TryGetValue(letter, out var day))
            {
                return null;
            }

            days |= day;
        }

        return days == WeekDays.None ? null : days;
    }

    private static Dictionary<string, string> Turned(Dictionary<string, string[]> words) =>
        words.SelectMany(w => w.Value.Append(w.Key).Select(other => (other, w.Key)))
            .ToDictionary(p => p.other, p => p.Key, StringComparer.Ordinal);
}
