namespace TeacherDev.Web.Features.Shared.Suppositions;

/// <summary>Names the sentences of planned classes, leave and moves, wherever they are typed.</summary>
public sealed class SuppositionText;
