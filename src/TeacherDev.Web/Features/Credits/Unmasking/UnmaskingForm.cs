namespace TeacherDev.Web.Features.Credits.Unmasking;

public sealed record UnmaskingForm
{
    public const string IdNumber = "id-number";
    public const string Phone = "phone";
    public const int ShortestReason = 4;
    public const int LongestReason = 200;

    /// <summary>Which value: id-number or phone.</summary>
    public string? Value { get; init; }

    public string? Reason { get; init; }
}
