using TeacherDev.Web.Features.Shared.Suppositions;

namespace TeacherDev.Web.Features.Teachers.WhatIf;

/// <summary>The classes that everybody on a list would take, as typed; they stand in the address beside what the list asks for.</summary>
public sealed class GroupWhatIfForm
{
    public List<ClassForm> Classes { get; set; } = [];

    /// <summary>The day to look at; without it the last day of the last class.</summary>
    public string? On { get; set; }

    public bool Add { get; set; }
    public int? Remove { get; set; }
}
