using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Home;

/// <summary>Sends everybody to the room where their work begins.</summary>
[Authorize(Access.SignedIn)]
public sealed class HomeController(SignedInPerson me, IAuthorizationService authorization) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Begin()
    {
        if (me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.SchoolAdmin, Roles.Principal)) return Redirect(Rooms.Teachers);
        var rooms = await Rooms.OpenTo(User, authorization);
        return Redirect(rooms[0].Href);
    }
}
