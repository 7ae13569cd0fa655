using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Tests.Engines.SqlServer.Reads;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Kit.SqlServer;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;
using Xunit;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

/// <summary>What SQL Server is told by every named read, without a server: the statements are read, compared, and held to its limits.</summary>
public sealed partial class SqlServerReadTests
{
    private const int MostParameters = 2100;
    private const string Written = "tests/TeacherDev.Data.Tests/Engines/SqlServer/Sql";

    /// <summary>Set to 1, the statements of today are written down instead of compared.</summary>
    private const string Rewriting = "TEACHERDEV_WRITE_SQL";

    private static readonly string[] Endings = ["Reading", "Reach", "Counting", "Shelf"];

    private static readonly Dictionary<string, Func<TeacherDevDb, CancellationToken, Task>> Calls = typeof(INamedReads).Assembly.GetTypes()
        .Where(t => t.IsClass && t.IsAssignableTo(typeof(INamedReads))).SelectMany(t => ((INamedReads)Activator.CreateInstance(t)!).All())
        .ToDictionary(r => r.Read, r => r.Call);

    public static TheoryData<string> Reads => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_named_read_is_called_here()
    {
        var reads = from type in typeof(TeacherDevDb).Assembly.GetExportedTypes()
                    where Endings.Any(e => type.Name.EndsWith(e, StringComparison.Ordinal))
                    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    where method.GetParameters().Any(p => p.ParameterType == typeof(TeacherDevDb))
                    select $"{type.Name}.{method.Name}";
        reads.Distinct().Except(Calls.Keys).ShouldBeEmpty(
            $"Give each a line in the reads of its room beside this test, and run once with {Rewriting}=1 to write its statements down.");
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task The_statements_of_a_read_are_those_written_down(string read)
    {
        var server = new SilentSqlServer();
        await Tell(server, Calls[read]);
        server.Told.ShouldNotBeEmpty();
        var sql = string.Join("\nGO\n\n", server.Told.Select(t => WholeRow().Replace(t.Sql, "[$1].*").ReplaceLineEndings("\n").TrimEnd() + "\n")).Replace("\n\nGO", "\nGO");
        var file = $"{Written}/{read}.sql";
        if (Environment.GetEnvironmentVariable(Rewriting) == "1")
        {
            Directory.CreateDirectory(Path.Combine(Repository.Root, Written));
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, file), sql, TestContext.Current.CancellationToken);
        }

        Repository.Read(file).ReplaceLineEndings("\n").ShouldBe(sql, $"If it is meant, run once with {Rewriting}=1.");
    }

    [Fact]
    public void No_statement_is_written_down_that_no_read_tells() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Written)).Select(f => Path.GetFileNameWithoutExtension(f)).Except(Calls.Keys).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task No_statement_comes_near_the_number_of_parameters_that_the_server_takes(string read)
    {
        var server = new SilentSqlServer();
        await Tell(server, Calls[read]);
        server.Told.Max(t => t.Parameters).ShouldBeLessThan(MostParameters / 2);
    }

    /// <summary>Errors 144 and 130 of the server: no subquery to group by, none inside a sum.</summary>
    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Nothing_is_grouped_or_summed_by_a_subquery(string read)
    {
        var server = new SilentSqlServer();
        await Tell(server, Calls[read]);
        server.Told.Where(t => SubqueryInGroup().IsMatch(t.Sql)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_in_bulk_keep_to_the_servers_limits_and_no_text_is_cut_off()
    {
        var server = new SilentSqlServer();
        var name = new string('学', 4_500);
        await Tell(server, async (db, cancel) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var short1 = Enumerable.Range(1, 100).Select(n => Record(n, "课"));
            await db.Credit(1, [.. short1, .. Enumerable.Range(101, 1_900).Select(n => Record(n, name))], "测试", default, _ => { }, cancel);
            await transaction.CommitAsync(cancel);
        });
        server.Told.Sum(t => t.Lengths.Count(l => l.Length == name.Length)).ShouldBe(1_900);
        server.Told.SelectMany(t => t.Lengths).Where(l => l.Size != -1 && l.Size < l.Length).ShouldBeEmpty();
        server.Told.Max(t => t.Parameters).ShouldBeLessThan(MostParameters / 2);
        server.Told[0].Sql.ShouldStartWith("INSERT INTO [LedgerEntries] ([BatchId], [CertificateNumber],");
    }

    private static AcceptedRecord Record(int number, string project) => new(
        new()
        {
            Row = number, Number = "T1", Name = "", NumberTyped = "", NameTyped = "", Project = project, Organiser = "", Certificate = "",
            Level = TrainingLevel.Overseas, Mode = TrainingMode.Blended, StartOn = new(2024, 2, 29), EndOn = new(2024, 12, 31), Tenths = 10,
        },
        1, $"{number:D64}", 1);

    /// <summary>What a read makes of rows full of ones is not asked here.</summary>
    private static async Task Tell(SilentSqlServer server, Func<TeacherDevDb, CancellationToken, Task> call)
    {
        await using var db = server.Open();
        await call(db, TestContext.Current.CancellationToken);
    }

    /// <summary>A new column of a row that is read whole is nothing to look at.</summary>
    [GeneratedRegex(@"\[(\w+)\]\.\[\w+\](?:, \[\1\]\.\[\w+\]){4,}")]
    private static partial Regex WholeRow();

    [GeneratedRegex(@"GROUP BY [^\n]*\(\s*SELECT|(SUM|MAX|MIN|AVG|COUNT)\(\s*(CAST\(|COALESCE\(|CASE[^)]*)?\(\s*SELECT")]
    private static partial Regex SubqueryInGroup();
}
