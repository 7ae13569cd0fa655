namespace TeacherDev.Web.Features.Merges;

/// <summary>Names the sentences of this room.</summary>
public sealed class MergesText;
