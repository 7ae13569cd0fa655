using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Schools.People;

/// <summary>Somebody behind a figure of a school.</summary>
/// <param name="Before">What they had, where a merger put something else in its place.</param>
/// <param name="Stays">What they have at the school, or had from the merger on.</param>
public sealed record SchoolPerson(string Number, string Name, IReadOnlyList<Placement> Before, IReadOnlyList<Placement> Stays);

/// <summary>The people behind a figure of a school: its guests of today, or those whom a merger moved.</summary>
/// <param name="Merger">Null for the guests.</param>
/// <param name="Schools">By key, those that the placements name.</param>
/// <param name="Hidden">How many of them the reader does not see: they belong to another school by now.</param>
public sealed record PeoplePage(School School, SchoolEvent? Merger, IReadOnlyDictionary<int, School> Schools, IReadOnlyList<SchoolPerson> People, int Hidden, Paging Paging, DateOnly Today)
{
    /// <summary>Whether the reader may open how somebody moved; otherwise it is their credits.</summary>
    public bool OpensMoves { get; init; }

    public string AddressOf(SchoolPerson person) => $"teachers/{Uri.EscapeDataString(person.Number)}/{(OpensMoves ? "moves" : "credits")}";

    public string NameOf(Placement placement) => Schools[placement.SchoolId].NameOver(placement.Days, Today);
}
