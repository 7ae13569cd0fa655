using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>Sheet 国内培训: the national teacher file's columns, with number and name before and result and certificate after them.</summary>
public static class RecordsShape
{
    public static readonly Column Number = new("工号", true, "教工号", "教师工号", "职工号", "教职工号", "教师编号") { Longest = 30 };
    public static readonly Column Name = new("姓名", true, "教师姓名") { Longest = 100 };
    public static readonly Column Year = new("培训年度", true, "年度", "培训年份");
    public static readonly Column Level = new("培训类别", true, "培训级别", "培训层级");
    public static readonly Column Project = new("培训项目名称", true, "项目名称", "培训名称", "培训项目") { Longest = 200 };
    public static readonly Column Organiser = new("培训机构名称", false, "培训机构", "机构名称", "主办单位", "组织单位") { Longest = 200 };
    public static readonly Column Mode = new("培训方式", true, "培训形式");
    public static readonly Column Hours = new("培训获得学时", true, "获得学时", "培训学时", "学时", "学时数");
    public static readonly Column Credits = new("培训获得学分", false, "获得学分", "培训学分", "学分");
    public static readonly Column Start = new("开始日期", true, "培训开始日期", "开始时间", "培训开始时间", "起始日期");
    public static readonly Column End = new("结束日期", true, "培训结束日期", "结束时间", "培训结束时间", "终止日期", "截止日期", "结业日期");
    public static readonly Column Result = new("考核结果", true, "考核结论", "考核等第", "培训结果", "考核情况");
    public static readonly Column Certificate = new("证书编号", false, "证书号", "证书号码", "结业证书编号", "证明编号") { Longest = 100 };
    public static readonly Column Themes = new("培训主题", false, "主题", "课程主题", "培训主题标签") { Longest = 200 };

    public static readonly SheetShape Sheet = new(
        "国内培训",
        [Number, Name, Year, Level, Project, Organiser, Mode, Hours, Credits, Start, End, Result, Certificate, Themes]);
}
