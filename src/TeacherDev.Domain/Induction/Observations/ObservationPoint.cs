namespace TeacherDev.Domain.Induction.Observations;

/// <summary>One point of a lesson with its mark, under the name that it had then.</summary>
public sealed class ObservationPoint
{
    public const int NameLength = 50, RemarkLength = 300;

    public int Id { get; private set; }
    public int ObservationId { get; private set; }
    public int Number { get; private set; }
    public string Code { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public int Mark { get; private set; }
    public string Remark { get; private set; } = "";

    internal static ObservationPoint Of(int number, PointMark mark) => new()
    {
        Number = number, Code = mark.Point.Code, NameZh = mark.Point.Name.ZhHans, NameEn = mark.Point.Name.En, Mark = mark.Mark, Remark = mark.Remark,
    };
}
