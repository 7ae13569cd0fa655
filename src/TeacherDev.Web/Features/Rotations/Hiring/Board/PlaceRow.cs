using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>One person of a hiring round in a list.</summary>
/// <param name="PostSchoolId">The school of the post that they have or were given.</param>
/// <param name="Open">Applications that no school has answered.</param>
/// <param name="IsHeld">The round gave them one of the senior posts that the county holds back.</param>
public sealed record PlaceRow(
    int Id, int Version, int TeacherId, string Number, string Name, string NameKeys, int SchoolId, string Work, HiringState State, int? PostSchoolId, string? PostWork, DateOnly OnDay, DateOnly? UntilOn, DateTime? MovedAt, int Open, bool IsHeld);
