namespace TeacherDev.Domain.Trainings;

/// <summary>Somebody of the roster who leads a training (授课教师); what they earn for it is a rule of the district.</summary>
public sealed class TrainingTrainer
{
    public int Id { get; private set; }
    public int TrainingId { get; private set; }
    public int TeacherId { get; private set; }

    public static TrainingTrainer Of(int trainingId, int teacherId) => new() { TrainingId = trainingId, TeacherId = teacherId };
}
