using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>What the office says of a cohort; the rest comes from its kind.</summary>
/// <param name="InCharge">Who runs it: an office, a school, an institute.</param>
public sealed record CohortTerms(string Name, DateRange Days, int Places, string InCharge, string About)
{
    public const int MostYears = 10, MostPlaces = 9999;

    public Refusal? WhyNot() =>
        Name.Length is 0 or > Cohort.NameLength ? new("cohort-name", Cohort.NameLength)
        : InCharge.Length is 0 or > Cohort.NameLength ? new("cohort-in-charge", Cohort.NameLength)
        : Days.End > Days.Start.AddYears(MostYears) ? new("cohort-long", MostYears)
        : Places is < 1 or > MostPlaces ? new("cohort-places", MostPlaces)
        : null;
}
