using Shouldly;
using TeacherDev.Web.Tests.House.Plan;
using Xunit;

namespace TeacherDev.Web.Tests.House;

/// <summary>docs/house.md says which rooms are planned only, and that stays true.</summary>
public class PlannedRoomTests
{
    const string Mark = "Planned, not built yet: ";

    static readonly string Page = Repository.Read("docs/house.md");

    [Fact]
    public void Each_room_of_the_table_is_built_or_named_as_planned()
    {
        var rooms = new HousePlan(Page).Named().ToList();
        rooms.Where(room => !IsBuilt(room)).Order().ShouldBe(Planned().Order());
    }

    static IEnumerable<string> Planned()
    {
        var sentence = Page.Split('\n').Single(line => line.StartsWith(Mark, StringComparison.Ordinal));
        return sentence[Mark.Length..].TrimEnd('.').Split(';', StringSplitOptions.TrimEntries)
            .SelectMany(floor => PlanRow.RoomsOf(floor, new HashSet<string> { floor.Split('/')[0] }))
            .Select(room => room.Path);
    }

    static bool IsBuilt(string room)
    {
        var path = Path.Combine(Repository.Root, "src", $"TeacherDev.{room}");
        return File.Exists(path + ".cs") || File.Exists(path) || Directory.Exists(path);
    }
}
