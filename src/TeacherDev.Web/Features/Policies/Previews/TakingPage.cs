namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>A version is being taken; the page renews itself until it is.</summary>
public sealed record TakingPage(int DraftId);
