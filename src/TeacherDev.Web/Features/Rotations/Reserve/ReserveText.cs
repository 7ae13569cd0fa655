namespace TeacherDev.Web.Features.Rotations.Reserve;

/// <summary>Names the sentences about the reserve pool and temporary shortages.</summary>
public sealed class ReserveText;
