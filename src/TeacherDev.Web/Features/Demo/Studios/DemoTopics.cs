using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>What the studios meet on in a term, session by session: lessons that members give, lectures, visits to village schools.</summary>
internal static class DemoTopics
{
    public static readonly DemoTopic[] UnitsFirst =
    [
        new("开学研讨：单元目标怎么定"), new("同课异构：单元起始课", SessionKind.OpenLesson, null, 0, 4), new("分层作业设计（一）"), new("送教青禾小学", SessionKind.Outreach),
        new("分层作业设计（二）", SessionKind.Lecture, TrainingLevel.School, 1), new("期中展示课与评课", SessionKind.OpenLesson, TrainingLevel.Prefecture, 2), new("专家讲座：评价怎么做"),
        new("成员微讲座", SessionKind.Lecture, null, 3, 5), new("期末总结与展示"),
    ];

    public static readonly DemoTopic[] UnitsSecond =
    [
        new("学期计划与读书分工"), new("同课异构：复习课怎么上", SessionKind.OpenLesson, null, 3, 6), new("作业改进：从错题看起"), new("送教青禾中学", SessionKind.Outreach),
        new("成员微讲座：让学生讲题", SessionKind.Lecture, null, 0, 2), new("区级展示课与评课", SessionKind.OpenLesson, TrainingLevel.County, 5), new("教、学、评一致性研讨"),
        new("课例打磨与分享", SessionKind.Lecture, TrainingLevel.School, 4), new("学期总结与展示"),
    ];

    public static readonly DemoTopic[] Principals =
    [
        new("走进青禾小学：小规模学校的课程"), new("学校发展规划怎么写", SessionKind.Lecture, null, 1), new("送教青禾中学", SessionKind.Outreach), new("教师队伍建设案例", SessionKind.Lecture, null, 0), new("校园安全与危机应对"),
        new("学期汇报"),
    ];

    public static readonly DemoTopic[] Classes =
    [
        new("班级公约是怎么定下来的"), new("主题班会观摩", SessionKind.OpenLesson, null, 0), new("家校沟通工作坊", SessionKind.Lecture, TrainingLevel.School, 1), new("问题学生案例研讨"), new("送教青禾中学", SessionKind.Outreach),
        new("心理危机的识别与转介"), new("学期案例汇编"),
    ];

    public static readonly DemoTopic[] Special =
    [
        new("人工智能通识课怎么上"), new("课例研究：图形化编程", SessionKind.OpenLesson, null, 2), new("跨学科项目设计", SessionKind.Lecture, null, 0), new("送教青禾小学", SessionKind.Outreach), new("作品展评"),
    ];
}
