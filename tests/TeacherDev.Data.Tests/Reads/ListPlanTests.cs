using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Shouldly;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Reads;

/// <summary>
/// SQLite chooses an index without knowing how many rows it leads to: a list must not let it read the whole of a duty again for each
/// person, which a small district never notices and a large one waits for.
/// </summary>
public sealed class ListPlanTests(SqliteDatabase database) : ReadsOnEngine<SqliteDatabase>(database)
{
    private const string Duty = "zj-year";

    [Fact]
    public async Task Where_somebody_stands_is_looked_up_by_the_person()
    {
        Plans plans = new();
        await using var db = Database.Open(plans);
        foreach (var question in from narrowed in Narrowed() from order in Orders() select narrowed with { Order = order })
        {
            plans.Heard.Clear();
            var asked = db.Asked(db.Teachers, question);
            await asked.CountAsync(Cancel);
            await db.Rows(asked, question, 1, 3).ToListAsync(Cancel);

            plans.Heard.ShouldNotBeEmpty();
            plans.Heard.SelectMany(WholeDutiesAPerson).ShouldBeEmpty($"{question.Duty} {question.Status} short {question.Short} {question.Order}");
        }
    }

    private static IEnumerable<TeacherQuestion> Narrowed() =>
    [
        new() { Duty = Duty }, new() { Duty = Duty, Status = "AtRisk" }, new() { Duty = Duty, Short = true }, new() { Duty = Duty, CountedFrom = 10, CountedBelow = 200 },
        new() { Short = true }, new() { Short = true, FormerToo = true }, new() { Status = "NotMet" }, new() { Duty = Duty, Short = true, FormerToo = true, Marked = true },
    ];

    private static IEnumerable<TeacherOrder> Orders() =>
    [
        TeacherOrder.ByNumber, new(TeacherSort.Name), new(TeacherSort.School), new(TeacherSort.Short, null, true), new(TeacherSort.Short, Duty), new(TeacherSort.Short, Duty, true),
    ];

    /// <summary>The steps of a plan that go through an index of a duty once for each row outside.</summary>
    private static IEnumerable<string> WholeDutiesAPerson(IReadOnlyList<Step> plan)
    {
        var byId = plan.ToDictionary(s => s.Id);
        return plan.Where(s => s.Detail.Contains("IX_Standings_Policy", StringComparison.Ordinal) && Above(s).Any(a => a.Detail.StartsWith("CORRELATED", StringComparison.Ordinal))).Select(s => s.Detail);

        IEnumerable<Step> Above(Step step)
        {
            while (byId.TryGetValue(step.Parent, out var above))
            {
                yield return step = above;
            }
        }
    }

    private sealed record Step(long Id, long Parent, string Detail);

    /// <summary>Asks how each query will be answered before it is.</summary>
    private sealed class Plans : DbCommandInterceptor
    {
        public List<IReadOnlyList<Step>> Heard { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await using var asked = command.Connection!.CreateCommand();
            asked.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
            foreach (DbParameter parameter in command.Parameters)
            {
                asked.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
            }

            List<Step> plan = [];
            await using var steps = await asked.ExecuteReaderAsync(cancellationToken);
            while (await steps.ReadAsync(cancellationToken))
            {
                plan.Add(new(steps.GetInt64(0), steps.GetInt64(1), steps.GetString(3)));
            }

            Heard.Add(plan);
            return result;
        }
    }
}
