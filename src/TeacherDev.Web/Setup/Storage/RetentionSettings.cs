using TeacherDev.Domain.Privacy;

namespace TeacherDev.Web.Setup.Storage;

internal static class RetentionSettings
{
    /// <exception cref="SettingFault">A time that is no time, or logs kept for less than six months.</exception>
    public static void AddRetention(this IServiceCollection services, IConfiguration from)
    {
        var usual = RetentionTimes.Default;
        services.AddSingleton(new RetentionTimes(
            from.CountOf("Retention:PersonYears", usual.PersonYears),
            from.CountOf("Retention:UploadDays", usual.UploadDays),
            from.CountOf("Retention:RefusedRowDays", usual.RefusedRowDays),
            from.CountOf("Retention:EvidenceDays", usual.EvidenceDays),
            from.CountOf("Retention:AccessDays", usual.AccessDays, RetentionTimes.LeastAccessDays),
            from.CountOf("Retention:MessageDays", usual.MessageDays)));
    }
}
