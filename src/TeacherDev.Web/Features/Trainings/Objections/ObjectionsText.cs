namespace TeacherDev.Web.Features.Trainings.Objections;

/// <summary>Names the sentences about objections to hours of trainings.</summary>
public sealed class ObjectionsText;
