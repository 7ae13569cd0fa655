namespace TeacherDev.Web.Features.Inbox;

/// <summary>Names the sentences around messages; what they say is written where it happens.</summary>
public sealed class InboxText;
