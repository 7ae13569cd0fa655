using Shouldly;
using TeacherDev.Web.Tests.House.Plan;
using Xunit;

namespace TeacherDev.Web.Tests.House;

public class PlanTests
{
    static readonly string Page = Repository.Read("docs/house.md");
    static readonly Lazy<IReadOnlyList<TypeUse>> Uses = new(() => [.. Repository.BuiltAssemblies().SelectMany(BuiltAssembly.UsesIn)]);

    [Fact]
    public void Every_arrow_between_rooms_is_one_that_the_table_allows() =>
        new HousePlan(Page).Breaches(Uses.Value).ShouldBeEmpty();

    [Fact]
    public void The_table_speaks_only_of_rooms_it_has() =>
        new HousePlan(Page).NamesWithoutARoom().ShouldBeEmpty();

    /// <summary>C# would take the room for the type wherever both are near.</summary>
    [Fact]
    public void No_type_is_named_like_a_room_of_its_floor()
    {
        var plan = new HousePlan(Page);
        var types = Uses.Value.Select(use => use.From).Distinct().Select(type => (type, room: plan.RoomOf(type))).Where(one => one.room is not null)
            .Where(one => !one.type.Name.EndsWith(".cshtml", StringComparison.Ordinal)).ToList();
        var names = types.Select(one => (one.room!.Floor, one.room.Name.Split('/')[^1])).ToHashSet();
        types.Where(one => one.room!.Pattern.Path.Split('/')[^1] != one.type.Name)
            .Where(one => names.Contains((one.room!.Floor, one.type.Name))).Select(one => one.type.ToString())
            .ShouldBeEmpty();
    }

    [Fact]
    public void Each_way_to_name_a_neighbour_is_found()
    {
        var plan = new HousePlan(
            """
            ## Who may import whom
            | room | may import |
            |---|---|
            | Web/Tests/House/Plants/Garden, Orchard | nothing |
            """);

        var breaches = plan.Breaches(BuiltAssembly.UsesIn(typeof(PlanTests).Assembly.Location)
            .Where(use => use.From.Namespace.Contains(".Plants.", StringComparison.Ordinal)));

        const string Arrow = "Web/Tests/House/Plants/Garden -> Web/Tests/House/Plants/Orchard, ";
        breaches.ShouldBe(
        [
            Arrow + "Apple (named by ByAttribute)",
            Arrow + "Apple (named by ByBody)",
            Arrow + "Pear (named by ByAttributeArgument)",
            Arrow + "Pear (named by ByField)",
            Arrow + "Pear (named by ByGeneric)",
            Arrow + "Pear (named by ByLambda)",
            Arrow + "Pear (named by BySignature)",
            Arrow + "Season (named by ByLocal)",
        ]);
    }

    [Theory]
    [InlineData("Domain/Ledger", "Domain/Teachers", true)]
    [InlineData("Domain/Teachers", "Domain/Ledger", false)]
    [InlineData("Domain/Studios", "Domain/Induction", false)]
    [InlineData("Domain/Studios", "Domain/Ledger", true)]
    [InlineData("Domain/Ledger", "Data/Ledger", false)]
    [InlineData("Web/Features/Home", "Web/Features/Home", true)]
    [InlineData("Web/Features/Home", "Web/Features/Credits", false)]
    [InlineData("Web/Features/Home", "Web/Features/Shared", true)]
    [InlineData("Web/Features/Shared", "Web/Features/Home", false)]
    [InlineData("Web/Features/Home", "Web/Setup", false)]
    [InlineData("Web/Setup", "Web/Features/Home", true)]
    [InlineData("Web/Jobs", "Web/Setup", false)]
    [InlineData("Data/Ledger", "Web/Jobs", false)]
    public void The_table_is_read_as_it_is_meant(string from, string to, bool allowed)
    {
        var plan = new HousePlan(Page);
        plan.Breaches([new TypeUse(In(from), In(to))]).Count.ShouldBe(allowed ? 0 : 1);
    }

    [Fact]
    public void Only_Program_names_Setup()
    {
        var plan = new HousePlan(Page);
        plan.Breaches([new TypeUse(new TypeName("TeacherDev.Web", "Program"), In("Web/Setup"))]).ShouldBeEmpty();
        plan.Breaches([new TypeUse(new TypeName("TeacherDev.Web", "Loose"), In("Web/Setup"))])
            .ShouldBe(["no room in the table for TeacherDev.Web.Loose"]);
    }

    [Fact]
    public void A_compiled_view_belongs_to_the_room_of_its_folder() =>
        Uses.Value.Where(use => use.From.Name.EndsWith(".cshtml", StringComparison.Ordinal))
            .Select(use => use.From.Namespace).Distinct()
            .ShouldContain(space => space.StartsWith("TeacherDev.Web.Features.", StringComparison.Ordinal));

    static TypeName In(string room) => new("TeacherDev." + room.Replace('/', '.'), "Some");
}
