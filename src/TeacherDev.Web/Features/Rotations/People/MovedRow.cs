using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>A move with who made it.</summary>
public sealed record MovedRow(Teacher Teacher, Move Move);
