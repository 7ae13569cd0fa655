namespace TeacherDev.Web.Features.Teachers.WhatIf;

/// <summary>Names the sentences of the page that tries classes out on many.</summary>
public sealed class GroupWhatIfText;
