using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>Sheet 任职经历.</summary>
public static class PlacementShape
{
    public static readonly Column Number = new("工号", true, "教工号", "教师工号", "职工号", "教职工号", "教师编号") { Longest = 30 };
    public static readonly Column School = new("学校编码", true, "学校代码", "学校", "学校名称", "任职学校", "任职单位", "单位");
    public static readonly Column Kind = new("类型", true, "任职类型", "经历类型");
    public static readonly Column Start = new("开始日期", true, "起始日期", "开始时间", "任职开始日期");
    public static readonly Column End = new("结束日期", true, "终止日期", "结束时间", "任职结束日期");
    public static readonly Column Moves = new("是否调动人事关系", false, "人事关系是否调动", "是否转移人事关系", "调动人事关系");

    public static readonly Column Weekdays = new("走教日", false, "走教星期", "每周走教日");

    public static readonly SheetShape Sheet = new("任职经历", [Number, School, Kind, Start, End, Moves, Weekdays]);
}
