using TeacherDev.Web.Features.Trainings;

namespace TeacherDev.Web.Setup;

internal static class TrainingSettings
{
    /// <exception cref="SettingFault">One of them is no whole number, or too small.</exception>
    public static TrainingRules Read(IConfiguration from)
    {
        TrainingRules usual = new();
        return new()
        {
            LeadPercent = from.CountOf("Trainings:LeadPercent", usual.LeadPercent, least: 0),
            OfferKept = TimeSpan.FromHours(from.CountOf("Trainings:OfferHours", (int)usual.OfferKept.TotalHours)),
            OpensBefore = Minutes("Trainings:OpensBeforeMinutes", usual.OpensBefore),
            ClosesAfter = Minutes("Trainings:ClosesAfterMinutes", usual.ClosesAfter),
            LateAfter = Minutes("Trainings:LateAfterMinutes", usual.LateAfter),
            CodesInFiveMinutes = from.CountOf("Trainings:CodesInFiveMinutes", usual.CodesInFiveMinutes),
        };

        TimeSpan Minutes(string name, TimeSpan otherwise) => TimeSpan.FromMinutes(from.CountOf(name, (int)otherwise.TotalMinutes, least: 0));
    }
}
