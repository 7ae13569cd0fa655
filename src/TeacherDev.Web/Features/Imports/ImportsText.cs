namespace TeacherDev.Web.Features.Imports;

/// <summary>Names the sentences of the imports: pages, commands, and what can be wrong with a row or a file.</summary>
public sealed class ImportsText;
