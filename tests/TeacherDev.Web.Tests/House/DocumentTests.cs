using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.House;

public partial class DocumentTests
{
    [Fact]
    public void No_link_between_documents_is_broken()
    {
        var pages = Repository.Files("docs", ".md").Append("README.md");
        pages.SelectMany(page => Link().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value)
                .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Exists(page, target))
                .Select(target => $"{page}: {target}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_first_screen_of_the_README_runs_and_tests_the_project()
    {
        var firstScreen = Repository.Read("README.md").Split('\n').Take(30).ToList();
        firstScreen.ShouldContain("dotnet run --project src/TeacherDev.Web");
        firstScreen.ShouldContain("dotnet test");
    }

    static bool Exists(string page, string target)
    {
        var path = Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target.Split('#')[0]);
        return File.Exists(path) || Directory.Exists(path);
    }

    [GeneratedRegex(@"\]\(([^)#][^)]*)\)")]
    private static partial Regex Link();
}
