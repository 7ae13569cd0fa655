namespace TeacherDev.Web.Features.Shared;

/// <summary>Names the sentences and words that all pages share: the layout, the tones, the parts, the names of levels and modes.</summary>
public sealed class SharedText;
