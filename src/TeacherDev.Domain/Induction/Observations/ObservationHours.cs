using System.Globalization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Induction.Observations;

/// <summary>What a confirmed observation counts in the ledger of either side.</summary>
public static class ObservationHours
{
    /// <summary>The source of its entries; the id is the observation's.</summary>
    public const string Source = "observation";

    /// <summary>What the year leaves of its worth.</summary>
    /// <param name="used">Tenths that the person's other confirmed ones of the year gave, on the same side.</param>
    public static int Room(ObservationWorth worth, int used) => Math.Clamp(worth.MostAYear - used, 0, worth.Tenths);

    /// <summary>The days of the year in which one on this day counts.</summary>
    public static DateRange YearOf(ObservationWorth worth, DateOnly on) => Calendar.YearOf.Range(worth.Year, Calendar.YearOf.Day(worth.Year, on));

    /// <summary>What it owes now: one entry a side while it is confirmed, none after.</summary>
    public static IReadOnlyList<Due> Due(Observation observation, MentorPair pair, ObservationRules rules) => observation.State != ObservationState.Confirmed ? [] :
    [
        Of(pair.TeacherId, observation.ApprenticeTenths, rules.Apprentice, observation, rules),
        Of(pair.MentorId, observation.MentorTenths, rules.Mentor, observation, rules),
    ];

    public static string IdOf(Observation observation) => observation.Id.ToString(CultureInfo.InvariantCulture);

    private static Due Of(int teacherId, int tenths, ObservationWorth worth, Observation observation, ObservationRules rules) => new(
        teacherId, Source, IdOf(observation), observation.On, observation.On, tenths, worth.Level, worth.Mode, "", rules.Title.ZhHans.Replace("{topic}", observation.Topic, StringComparison.Ordinal), "", Passed: true);
}
