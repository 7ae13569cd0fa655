using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Web.Tests.House;
using TeacherDev.Web.Tests.Kit.Databases;
using Xunit;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>
/// Every door that the program has, every role, and whatever the address can name: what happens is what docs/roles/access.md grants.
/// </summary>
public sealed class AccessTests(District district) : IClassFixture<District>
{
    private static readonly AccessTable Table = new(Repository.Read(AccessTable.File));

    private readonly EndpointDataSource endpoints = district.App.Services.GetRequiredService<EndpointDataSource>();
    private readonly IReadOnlyList<Door> doors = Door.Of(district.App.Services.GetRequiredService<EndpointDataSource>());

    [Fact]
    public void Every_door_has_a_line_and_every_line_a_door() => Told([.. Table.Faults, .. Table.Gaps(doors), .. Visits.Gaps(district, doors)]);

    [Fact]
    public async Task Whom_the_document_does_not_let_in_is_refused_finds_nothing_and_changes_nothing()
    {
        var before = await district.App.Database.Fingerprints();
        Told(await new Round(district).Walk(All().Where(visit => visit.Expected != Ending.Reached)));
        (await district.App.Database.Fingerprints()).ShouldBe(before);
    }

    [Fact]
    public async Task Whom_the_document_lets_in_is_shown_what_it_grants_and_no_more() =>
        Told(await new Round(district).Walk(All().Where(visit => visit.Expected == Ending.Reached).OrderBy(visit => visit.Door.Reads ? 0 : 1)));

    [Fact]
    public async Task No_list_answers_otherwise_for_somebody_out_of_reach_than_for_nobody() =>
        Told(await new Round(district).AskForStrangers(All().Where(visit => visit.Door.Reads && visit.Expected == Ending.Reached && visit.Reach != Reach.District)));

    [Fact]
    public async Task No_form_that_names_somebody_out_of_reach_does_or_tells_anything() =>
        Told(await new Round(district).NameStrangers(
            All().Where(visit => !visit.Door.Reads && visit.Expected == Ending.Reached && visit.Reach != Reach.District && !AccountOwn(visit.Door)),
            (door, who) => FormFields.Of(endpoints, door, who)));

    [Fact]
    public async Task No_act_is_done_without_the_token_of_its_form() =>
        Told(await new Round(district).WithoutToken(All().Where(visit => !visit.Door.Reads && visit.Expected == Ending.Reached)));

    [Fact]
    public void A_door_without_a_line_and_a_line_without_a_door_are_named()
    {
        var gaps = Planted("| old page | `GET /old` | everybody | | |", "| no role | `GET /credits` | headmaster | | |").Gaps([new("GET", "/credits"), new("POST", "/new")]).ToList();
        gaps.Count.ShouldBe(2);
        gaps[0].ShouldContain("| what it is | `POST /new` |");
        gaps[1].ShouldContain("GET /old");
        Planted("| no role | `GET /credits` | headmaster | | |").Faults.ShouldHaveSingleItem().ShouldContain("“headmaster” is no role");
    }

    [Fact]
    public async Task A_document_that_says_otherwise_than_the_program_does_is_found()
    {
        var list = new Door("GET", "/teachers");
        var said = Planted("| list | `GET /teachers` | teacher, school-admin | | training-centre, auditor, system-admin |").For(list)!;
        var faults = await new Round(district).Walk(Visits.To(district, list, said));
        faults.ShouldContain("GET /teachers by teacher: 403 Forbidden, where docs/roles/access.md means Reached.");
        faults.ShouldContain("GET /teachers by district-hr: 200 OK, where docs/roles/access.md means Forbidden.");
        faults.ShouldContain($"GET /teachers by school-admin: the answer (200 OK) shows “{district.Colleague.Name}”.");
        faults.ShouldNotContain(fault => fault.Contains("by auditor", StringComparison.Ordinal));
    }

    /// <summary>Signing in and out, and one's own password: they name nobody but oneself, and would end the sign-in that this test needs.</summary>
    private static bool AccountOwn(Door door) => door.Pattern.StartsWith("/account/", StringComparison.Ordinal);

    private static AccessTable Planted(params string[] lines) => new(string.Join('\n', lines));

    private IEnumerable<Visit> All() => doors.Where(door => Table.For(door) is not null && door.Parameters.All(one => district.For(one.UpTo) is not null))
        .SelectMany(door => Visits.To(district, door, Table.For(door)!));

    private static void Told(IReadOnlyList<string> faults) => faults.ShouldBeEmpty(string.Join('\n', faults.Take(40)));
}
