namespace TeacherDev.Domain.Studios;

/// <summary>Whether leading a session gives hours in this district: only then somebody waits for them.</summary>
public sealed record LeadHours(bool AreGiven);
