using System.Globalization;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Shared;

/// <summary>How a document of the district is spoken.</summary>
public static class LocalSpeech
{
    /// <summary>The document's own words in the reader's language.</summary>
    public static string Spoken(this LocalText text) => text.In(CultureInfo.CurrentUICulture.Name);
}
