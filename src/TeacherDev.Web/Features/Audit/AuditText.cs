namespace TeacherDev.Web.Features.Audit;

/// <summary>What the audit page says; <c>Action.…</c> and <c>Subject.…</c> put the codes of the rows into words.</summary>
public sealed class AuditText;
