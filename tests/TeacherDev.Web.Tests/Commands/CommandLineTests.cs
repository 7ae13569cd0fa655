using Shouldly;
using TeacherDev.Web.Commands;
using Xunit;

namespace TeacherDev.Web.Tests.Commands;

public sealed class CommandLineTests
{
    private const string Usage = "import roster FILE [--dry-run] [--rejected OUT.xlsx] [--json]";

    [Fact]
    public void What_was_typed_is_found_by_the_words_of_the_usage()
    {
        var line = Read(Usage, "import roster a.xlsx --json --rejected=out.xlsx --today 2026-11-21");
        line["FILE"].ShouldBe("a.xlsx");
        line["rejected"].ShouldBe("out.xlsx");
        (line.Has("json"), line.Has("dry-run")).ShouldBe((true, false));
        line.Day("today").ShouldBe(new DateOnly(2026, 11, 21));
    }

    [Theory]
    [InlineData(Usage, "import roster", "FILE")]
    [InlineData(Usage, "import roster a.xlsx b.xlsx", "b.xlsx")]
    [InlineData(Usage, "import roster a.xlsx --force", "--force")]
    [InlineData(Usage, "import roster a.xlsx --json=yes", "--json=yes")]
    [InlineData(Usage, "import roster a.xlsx --rejected", "--rejected")]
    [InlineData(Usage, "import roster a.xlsx --rejected --json", "--rejected")]
    [InlineData("user add NAME --role ROLE", "user add wang", "--role")]
    public void What_does_not_fit_is_named(string usage, string typed, string named)
    {
        var fault = Should.Throw<CommandFault>(() => Read(usage, typed));
        fault.Message.ShouldContain(named);
        fault.IsUsage.ShouldBeTrue();
    }

    [Theory]
    [InlineData("21.11.2026")]
    [InlineData("2026-02-30")]
    [InlineData("9999-12-31")]
    [InlineData("1899-12-31")]
    public void A_day_that_is_none_or_far_away_is_named(string typed) =>
        Should.Throw<CommandFault>(() => Read(Usage, "import roster a.xlsx --today " + typed).Day("today")).Message.ShouldContain(typed);

    [Fact]
    public void Help_needs_nothing_else() => Read(Usage, "import roster --help").Has("help").ShouldBeTrue();

    [Fact]
    public void One_of_two_ways_is_enough()
    {
        Read("status NUMBER|--all [--json]", "status --all").Has("all").ShouldBeTrue();
        Read("status NUMBER|--all [--json]", "status T001")["NUMBER"].ShouldBe("T001");
    }

    [Theory]
    [InlineData("21.11.2026")]
    [InlineData("2026-13-01")]
    public void A_day_is_a_date(string typed) =>
        Should.Throw<CommandFault>(() => Read(Usage, $"import roster a.xlsx --today {typed}").Day("today")).Message.ShouldContain(typed);

    private static CommandLine Read(string usage, string typed) => CommandLine.Read(usage, typed.Split(' '), TextWriter.Null, TextWriter.Null);
}
