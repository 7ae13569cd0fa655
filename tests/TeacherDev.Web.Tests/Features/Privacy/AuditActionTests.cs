using System.Text.RegularExpressions;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Tests.House;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Privacy;

/// <summary>Whatever the audit tells of is access, which goes after its time, or a change, which stays.</summary>
public partial class AuditActionTests
{
    private static readonly IReadOnlyDictionary<string, string> Sources = Repository.Files("src", ".cs").ToDictionary(f => f, Repository.Read);

    private static readonly IReadOnlyDictionary<string, string> Constants = Sources
        .SelectMany(s => Constant().Matches(s.Value).Select(m => (Name: $"{Path.GetFileNameWithoutExtension(s.Key)}.{m.Groups[1].Value}", Value: m.Groups[2].Value)))
        .ToDictionary(c => c.Name, c => c.Value);

    private static readonly IReadOnlyList<string> Used = [.. Sources.SelectMany(s => ActionsOf(s.Value)).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void The_actions_are_found_however_they_are_given()
    {
        Used.Count.ShouldBeGreaterThan(65);
        foreach (var action in new[] { "teachers.exported", "sign-in.failed", "account.closed", "account.unlinked", "hold.lifted", "leave.ended", "backup.taken", "person.exported" })
        {
            Used.ShouldContain(action);
        }
    }

    [Fact]
    public void Every_action_is_access_or_a_change_and_not_both()
    {
        var classed = AuditActions.Access.Concat(AuditActions.Changes).ToList();
        Used.Except(classed).ShouldBeEmpty("an action in neither class: add it to AuditActions");
        classed.Except(Used).ShouldBeEmpty("an action that nothing uses");
        classed.ShouldBeUnique();
    }

    /// <summary>The third argument of each call; where it is handed in under a name, every action that the file names.</summary>
    private static IEnumerable<string> ActionsOf(string source)
    {
        foreach (var call in Call().Matches(source).Select(m => m.Groups[1].Value))
        {
            var argument = Argument(call, 2);
            var found = Quoted().Matches(argument).Select(m => m.Groups[1].Value).Concat(Constants.Where(c => argument == c.Key).Select(c => c.Value)).ToList();
            foreach (var action in found.Count > 0 ? found : [.. source.Split('\n').Where(l => !l.Contains("[Http", StringComparison.Ordinal)).SelectMany(l => Quoted().Matches(l)).Select(m => m.Groups[1].Value)])
            {
                yield return action;
            }
        }
    }

    private static string Argument(string call, int which)
    {
        var (depth, at, start) = (0, 0, 0);
        for (var i = 0; i < call.Length; i++)
        {
            depth += call[i] is '(' or '{' or '[' ? 1 : call[i] is ')' or '}' or ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && call[i] == ','))
            {
                if (at++ == which || depth < 0) return call[start..i].Trim();
                start = i + 1;
            }
        }

        return call[start..].Trim();
    }

    [GeneratedRegex(@"\.Audited\((.*?);", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"const string (\w+) = ""([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Constant();
}
