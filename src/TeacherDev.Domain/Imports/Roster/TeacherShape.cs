using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>Sheet 教师.</summary>
public static class TeacherShape
{
    public static readonly Column Number = new("工号", true, "教工号", "教师工号", "职工号", "教职工号", "教师编号") { Longest = 30 };
    public static readonly Column Name = new("姓名", true, "教师姓名") { Longest = 100 };
    public static readonly Column Gender = new("性别", false) { Longest = 10 };
    public static readonly Column BornOn = new("出生日期", false, "出生年月日");
    public static readonly Column IdNumber = new("身份证件号", false, "身份证号", "身份证号码", "身份证件号码", "证件号码", "证件号", "公民身份号码") { Longest = 30 };
    public static readonly Column WorkStartOn = new("参加工作日期", false, "参加工作时间");
    public static readonly Column TeachingStartOn = new("从教日期", true, "从教时间", "从教起始日期", "开始从教日期");
    public static readonly Column JoinedSchoolOn = new("进本校日期", false, "进本校时间", "进本单位日期", "来校日期", "到校日期");
    public static readonly Column School = new("所在学校", true, "任职学校", "工作单位", "所在单位", "学校", "单位");
    public static readonly Column Subject = new("任教学科", false, "学科") { Longest = 50 };
    public static readonly Column Stage = new("任教学段", false, "学段") { Longest = 30 };
    public static readonly Column Title = new("职称", false, "专业技术职务", "教师职称") { Longest = 50 };
    public static readonly Column Education = new("学历", false, "最高学历") { Longest = 50 };
    public static readonly Column Post = new("岗位", false, "职务", "岗位类别") { Longest = 50 };
    public static readonly Column Employment = new("用人形式", false, "编制情况", "用工形式") { Longest = 30 };
    public static readonly Column Honour = new("骨干称号", false, "骨干教师称号", "荣誉称号", "名优称号") { Longest = 100 };
    public static readonly Column StaffCategory = new("教职工类别", true, "人员类别", "教职工类型") { Longest = 30 };
    public static readonly Column Status = new("当前状态", true, "状态", "人员状态", "在岗状态") { Longest = 30 };
    public static readonly Column Phone = new("手机", false, "手机号", "手机号码", "联系电话") { Longest = 30 };
    public static readonly Column Email = new("电子邮箱", false, "邮箱", "电子邮件") { Longest = 100 };

    public static readonly SheetShape Sheet = new(
        "教师",
        [
            Number, Name, Gender, BornOn, IdNumber, WorkStartOn, TeachingStartOn, JoinedSchoolOn, School, Subject, Stage, Title,
            Education, Post, Employment, Honour, StaffCategory, Status, Phone, Email,
        ]);
}
