namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>A training of the district that belongs to a cohort. Who took part stands in the training's own register, once.</summary>
public sealed class CohortTraining
{
    public int Id { get; private set; }
    public int CohortId { get; private set; }
    public int TrainingId { get; private set; }

    /// <summary>论坛: its sessions are those of the monthly forum.</summary>
    public bool IsForum { get; private set; }
    public string LinkedBy { get; private set; } = "";
    public DateTime LinkedAt { get; private set; }

    public static CohortTraining Of(int cohortId, int trainingId, bool isForum, string by, DateTime at) =>
        new() { CohortId = cohortId, TrainingId = trainingId, IsForum = isForum, LinkedBy = by, LinkedAt = at };
}
