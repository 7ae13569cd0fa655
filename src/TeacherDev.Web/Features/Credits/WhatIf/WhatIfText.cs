namespace TeacherDev.Web.Features.Credits.WhatIf;

/// <summary>Names the sentences of the page that tries things out.</summary>
public sealed class WhatIfText;
