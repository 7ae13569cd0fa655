namespace TeacherDev.Web.Features.Reports.Figures;

/// <summary>The bands in which a year's hours are told: none, up to 36, 72, 108, and more.</summary>
public static class HourBands
{
    /// <summary>The upper edges in tenths, each included in its band.</summary>
    public static readonly IReadOnlyList<int> Edges = [360, 720, 1080];

    public static int Count => Edges.Count + 2;

    public static int Of(int tenths) => tenths == 0 ? 0 : 1 + Edges.TakeWhile(edge => tenths > edge).Count();
}
