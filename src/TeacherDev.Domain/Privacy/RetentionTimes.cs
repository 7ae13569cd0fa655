namespace TeacherDev.Domain.Privacy;

/// <summary>How long the district keeps what; its own choice.</summary>
/// <param name="PersonYears">A person's data, in years after the last day in post.</param>
/// <param name="UploadDays">A workbook that was sent in, after its upload.</param>
/// <param name="RefusedRowDays">What was noticed row by row, after the upload.</param>
/// <param name="EvidenceDays">A file that lies with a claim, after the claim was settled.</param>
/// <param name="AccessDays">Audit rows that tell of signing in and looking.</param>
/// <param name="MessageDays">What somebody was told in the program, after they read it.</param>
public sealed record RetentionTimes(int PersonYears, int UploadDays, int RefusedRowDays, int EvidenceDays, int AccessDays, int MessageDays)
{
    /// <summary>Network logs are kept for six months at least (Cybersecurity Law, article 21).</summary>
    public const int LeastAccessDays = 183;

    /// <summary>
    /// Ten years: the five-year cycle and the rolling five years are over, and as long again for complaints and audits. Two years
    /// for a workbook and one for refused rows: nobody takes an import back later. Six for evidence: the five-year check of hours is
    /// over then. Three years for who looked. A year for messages that were read: what they tell of stands where it happened.
    /// </summary>
    public static readonly RetentionTimes Default = new(10, 730, 365, 2192, 1095, 365);

    /// <summary>The last day in post of those whose time is over today.</summary>
    public DateOnly LeftBy(DateOnly today) => today.AddYears(-PersonYears);
}
