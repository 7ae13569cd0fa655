using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>Sheet 学校.</summary>
public static class SchoolShape
{
    public static readonly Column Code = new("学校编码", true, "学校代码", "学校标识码", "单位编码", "机构代码") { Longest = 30 };
    public static readonly Column Name = new("学校名称", true, "学校全称", "单位名称", "学校") { Longest = 100 };
    public static readonly Column Stage = new("学段", true, "办学类型", "学校类别", "办学学段") { Longest = 30 };
    public static readonly Column Setting = new("城乡", false, "城乡类型", "城乡分类", "所在地城乡类型") { Longest = 30 };
    public static readonly Column Ownership = new("办学性质", false, "举办性质", "公民办", "办学主体") { Longest = 30 };
    public static readonly Column Union = new("教育共同体", false, "教共体", "教育集团", "教育联盟") { Longest = 100 };

    public static readonly SheetShape Sheet = new("学校", [Code, Name, Stage, Setting, Ownership, Union]);
}
