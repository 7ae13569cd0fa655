namespace TeacherDev.Web.Features.Errors;

/// <summary>Names the sentences of the error pages: what happened, and how to go on.</summary>
public sealed class ErrorsText;
