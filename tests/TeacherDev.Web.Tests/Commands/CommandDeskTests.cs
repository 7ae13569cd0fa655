using System.Globalization;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Commands;

public sealed class CommandDeskTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public CommandDeskTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Help_lists_every_command(string word)
    {
        var ran = await _app.Command(word);
        ran.Code.ShouldBe(0);
        ran.Out.ShouldContain("  migrate\n");
        ran.Out.ShouldContain("  user add NAME|--all-teachers [--role ROLE] [--teacher NUMBER] [--school CODE] [--out FILE] [--anew]\n");
        ran.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_command_lists_the_known_ones()
    {
        var ran = await _app.Command("user remove --force");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldStartWith("There is no command “user remove”.\nCommands:\n");
        ran.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_option_shows_the_usage()
    {
        var ran = await _app.Command("migrate --force");
        ran.ShouldBe(new Ran(1, "", "The option --force is not known here.\nUsage: migrate\n"));
    }

    [Fact]
    public async Task Each_command_explains_itself()
    {
        var ran = await _app.Command("user add --help");
        ran.Code.ShouldBe(0);
        ran.Out.ShouldStartWith("Usage: user add NAME|--all-teachers [--role ROLE] [--teacher NUMBER] [--school CODE] [--out FILE] [--anew]\nAdds somebody who may sign in");
    }

    [Fact]
    public async Task Migrating_again_changes_nothing() =>
        (await _app.Command("migrate")).ShouldBe(new Ran(0, "The database is already up to date.\n", ""));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
