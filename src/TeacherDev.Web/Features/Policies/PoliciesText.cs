namespace TeacherDev.Web.Features.Policies;

/// <summary>Names what is said about policies: their plain words, and why a document is refused.</summary>
public sealed class PoliciesText;
