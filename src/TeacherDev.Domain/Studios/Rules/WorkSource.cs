namespace TeacherDev.Domain.Studios.Rules;

/// <summary>From where the program itself knows that something was done.</summary>
public enum WorkSource
{
    /// <summary>听评课 records of the first year that were confirmed, by whoever watched.</summary>
    Observations,

    /// <summary>Sessions of the studio that were an open lesson, by whoever gave it.</summary>
    OpenLessons,

    /// <summary>Sessions of the studio that were a lecture, by whoever held it.</summary>
    Lectures,

    /// <summary>Sessions of the studio that were a visit to a village school, by whoever was there.</summary>
    Outreach,

    /// <summary>Titles and honours of the register, by the day of the award.</summary>
    Promotions,

    /// <summary>Apprentices in pairs that ran.</summary>
    Mentoring,
}
