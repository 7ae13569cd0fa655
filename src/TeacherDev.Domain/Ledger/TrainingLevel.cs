namespace TeacherDev.Domain.Ledger;

/// <summary>培训类别, highest first as form 教基4068 lists them.</summary>
public enum TrainingLevel
{
    National,
    Province,
    Prefecture,
    County,
    School,
    Overseas,
}

/// <summary>培训方式.</summary>
public enum TrainingMode
{
    InPerson,
    Online,
    Blended,
    Practice,
    FullTime,
    SchoolBased,
    Other,
}
