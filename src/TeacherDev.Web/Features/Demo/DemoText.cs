namespace TeacherDev.Web.Features.Demo;

/// <summary>What the demo district says.</summary>
public sealed class DemoText;
