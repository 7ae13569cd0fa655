using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Shared;

/// <summary>One entry of the top bar.</summary>
/// <param name="Key">Names its word in the shared sentences: <c>Room.Credits</c>.</param>
/// <param name="Href">Where it begins.</param>
/// <param name="Policy">Who may come there: whoever may not does not see it.</param>
public sealed record Room(string Key, string Href, string Policy)
{
    public bool Holds(PathString path) => path.StartsWithSegments(Href);
}

/// <summary>The rooms of the top bar, at most six, in the order in which they stand.</summary>
public static class Rooms
{
    public const string Teachers = "/teachers";

    private const int Most = 6;
    private const string Studios = "Room.Studios";

    public static readonly IReadOnlyList<Room> All =
    [
        new("Room.Credits", "/credits", Access.OwnCredits),
        new("Room.Teachers", Teachers, Access.SeeTeachers),
        new("Room.Trainings", "/trainings", Access.SignedIn),
        new(Studios, "/studios", Access.SeeStudios),
        new("Room.Imports", "/imports", Access.SeeImports),
        new("Room.Reports", "/reports", Access.SeeReports),
        new("Room.Policies", "/policies", Access.SignedIn),
    ];

    public static async Task<IReadOnlyList<Room>> OpenTo(ClaimsPrincipal user, IAuthorizationService authorization)
    {
        var open = new List<Room>();
        foreach (var room in All)
        {
            if ((await authorization.AuthorizeAsync(user, room.Policy)).Succeeded)
            {
                open.Add(room);
            }
        }

        // Whoever has more than fit reaches studios from the trainings.
        return open.Count > Most ? open.FindAll(r => r.Key != Studios) : open;
    }
}
