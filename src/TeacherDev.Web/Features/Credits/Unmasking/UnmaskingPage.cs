using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Credits.Unmasking;

/// <summary>One value shown once, or the form again with what is missing.</summary>
/// <param name="Back">The page about the person.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Shown">The whole value; null while the form is not right.</param>
public sealed record UnmaskingPage(Teacher Teacher, bool IsOwn, string Back, string Action, UnmaskingForm Form, string? Shown)
{
    public bool IsPhone => Form.Value == UnmaskingForm.Phone;
}
