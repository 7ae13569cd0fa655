using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Web.Features.Imports;

/// <summary>The shape and colour of a state, in the five tones that every page uses.</summary>
public static class ImportTone
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Done => "Met",
        ImportState.Reading or ImportState.Writing or ImportState.Undoing => "OnTrack",
        ImportState.Checked => "AtRisk",
        ImportState.Stopped or ImportState.Refused or ImportState.Failed => "NotMet",
        _ => "NotStarted",
    };
}
