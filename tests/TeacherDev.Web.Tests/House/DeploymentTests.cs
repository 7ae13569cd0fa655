using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.House;

/// <summary>What stands in the files for containers agrees with the program that they start.</summary>
public partial class DeploymentTests
{
    [Theory]
    [InlineData("compose.yaml", "SqlServer", "mcr.microsoft.com/mssql/server")]
    [InlineData("compose.postgres.yaml", "PostgreSql", "postgres:")]
    public void A_compose_file_names_its_engine_and_settings_that_are_documented(string file, string provider, string image)
    {
        var text = Repository.Read(file);
        text.ShouldNotContain('\t');
        text.ShouldContain($"Database__Provider: {provider}");
        text.ShouldContain($"image: {image}");
        text.ShouldContain("condition: service_completed_successfully");
        var documented = Repository.Read("docs/operate.md");
        var settings = Setting().Matches(text).Select(m => m.Groups[1].Value.Replace("__0", "", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal)).ToList();
        settings.ShouldContain("ConnectionStrings:TeacherDev");
        settings.Where(s => !documented.Contains($"`{s}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_database_server_runs_an_edition_that_may_serve_a_district() =>
        Repository.Read("compose.yaml").ShouldMatch(@"MSSQL_PID: (?!Developer|Evaluation)\S+");

    [Fact]
    public void The_host_that_the_image_asks_for_its_health_is_one_that_the_program_is_told_to_answer_to()
    {
        var asked = Asked().Match(Repository.Read("Dockerfile")).Groups[1].Value;
        foreach (var file in new[] { "compose.yaml", "compose.postgres.yaml" })
        {
            Hosts().Matches(Repository.Read(file)).Select(m => m.Groups[1].Value).Where(hosts => !hosts.Split(';').Contains(asked)).ShouldBeEmpty();
        }

        Repository.Read("docs/operate.md").ShouldContain($"`teacherdev.example.cn;{asked}`");
    }

    [Fact]
    public void The_image_is_built_from_the_projects_that_exist_and_run_by_nobody_with_rights()
    {
        var text = Repository.Read("Dockerfile");
        File.Exists(Path.Combine(Repository.Root, "src/TeacherDev.Web/TeacherDev.Web.csproj")).ShouldBeTrue();
        text.ShouldContain("dotnet publish src/TeacherDev.Web -c Release");
        text.ShouldContain("USER app");
        text.ShouldContain("/health/ready");
        text.ShouldContain("ENTRYPOINT [\"dotnet\", \"TeacherDev.Web.dll\"]");
        var version = Version().Matches(text).Select(m => m.Groups[1].Value).Distinct().ShouldHaveSingleItem();
        Repository.Read("Directory.Build.props").ShouldContain($"<TargetFramework>net{version}</TargetFramework>");
    }

    [GeneratedRegex(@"^\s+(\w+__\w+):", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"HEALTHCHECK .*http://([\w.-]+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"AllowedHosts: ""?([^""\n]+)")]
    private static partial Regex Hosts();

    [GeneratedRegex(@"^FROM mcr\.microsoft\.com/dotnet/\w+:(\S+)", RegexOptions.Multiline)]
    private static partial Regex Version();
}
