using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.FirstYears;

/// <summary>Lessons that the invented people give: of their own subject, in a class of their own stage.</summary>
internal static class DemoLessons
{
    private static readonly Dictionary<string, string[]> Topics = new()
    {
        ["语文"] = ["古诗二首", "观潮", "习作：我的拿手好戏", "整本书阅读交流"], ["数学"] = ["分数的初步认识", "角的度量", "圆的周长", "简易方程"],
        ["英语"] = ["Unit 2 听说课", "Unit 3 读写课", "绘本阅读课", "Unit 4 词汇课"], ["科学"] = ["水的三态变化", "简单电路", "种子的萌发", "光的传播"],
        ["道德与法治"] = ["我们的公共生活", "规则守护成长", "家乡的变化", "做情绪的主人"], ["体育与健康"] = ["立定跳远", "篮球运球", "接力跑", "武术基本步型"],
        ["音乐"] = ["童谣里的节奏", "二声部合唱", "认识民族乐器", "劳动号子"], ["美术"] = ["水墨小景", "校园写生", "剪纸窗花", "色彩的冷暖"],
        ["信息科技"] = ["图形化编程：循环", "数据的整理", "认识人工智能", "网络安全小卫士"], ["历史与社会"] = ["读懂一幅地图", "丝绸之路", "家乡的古桥", "工业革命"],
    };

    private static readonly string[] Others = ["主题班会", "综合实践活动", "劳动教育", "心理健康"];

    /// <summary>The topic of their so many-th lesson.</summary>
    public static string Of(Teacher gives, int serial) => Topics.GetValueOrDefault(gives.Subject, Others) is var all ? all[serial % all.Length] : "";

    public static string Class(Teacher gives, int serial) => $"{(gives.Stage == "初中" ? "七" : "三")}（{(serial % 4) + 1}）班";
}
