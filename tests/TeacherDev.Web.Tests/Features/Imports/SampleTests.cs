using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

/// <summary>A district's real files: clean, and as they were received.</summary>
public sealed class SampleTests
{
    /// <summary>The words of the expected file, and the codes that mean them.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["unknown teacher"] = "unknown-teacher",
        ["unknown level"] = "unknown-level",
        ["hours not a positive number"] = "hours-not-positive",
        ["ends in the future"] = "completion-in-future",
        ["end before start"] = "end-before-start",
        ["name does not match the number"] = "name-mismatch",
        ["more than 8 hours a day in person"] = "over-eight-hours-a-day",
    };

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);

    private static JsonElement Expected => Read("expected-import.json");

    private static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Sample(name))).RootElement;

    private static async Task<JsonElement> Import(TestApp app, string kind, string file)
    {
        var ran = await app.Command($"import {kind}", Sample(file), "--json");
        ran.Code.ShouldBe(0, ran.Error);
        return JsonDocument.Parse(ran.Out).RootElement;
    }

    private static Task<HashSet<string>> Ledger(TestApp app) => app.Db(async db =>
        (await db.LedgerEntries.AsNoTracking().Join(db.Teachers, e => e.TeacherId, t => t.Id,
            (e, t) => t.Number + " " + e.SourceId + " " + e.SourcePart + " " + e.Tenths + " " + e.Project).ToListAsync()).ToHashSet());

    [Fact]
    public async Task The_clean_files_and_those_as_received_give_the_same_ledger()
    {
        await using TestApp clean = new(), received = new();
        var roster = Expected.GetProperty("roster");
        foreach (var (app, file) in new[] { (clean, "roster.xlsx"), (received, "roster-as-received.xlsx") })
        {
            var sheets = (await Import(app, "roster", file)).GetProperty("sheets");
            foreach (var (sheet, count) in new[] { ("学校", "schools"), ("教师", "teachers"), ("任职经历", "placements") })
            {
                sheets.GetProperty(sheet).GetProperty("accepted").GetInt32().ShouldBe(roster.GetProperty(count).GetInt32());
                sheets.GetProperty(sheet).GetProperty("rejected").GetInt32().ShouldBe(0);
            }
        }

        (await Import(clean, "records", "training-records.xlsx")).GetProperty("accepted").GetInt32().ShouldBe(Expected.GetProperty("trainingRecords").GetInt32());
        var json = await Import(received, "records", "training-records-as-received.xlsx");
        var expected = Expected.GetProperty("asReceived");
        (json.GetProperty("accepted").GetInt32(), json.GetProperty("duplicates").GetInt32())
            .ShouldBe((expected.GetProperty("accepted").GetInt32(), expected.GetProperty("duplicates").GetInt32()));
        var refused = json.GetProperty("rejected").EnumerateArray().ToDictionary(
            r => (r.GetProperty("sheet").GetString(), r.GetProperty("row").GetInt32()),
            r => r.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("code").GetString()!).ToList());
        var listed = expected.GetProperty("rejected").EnumerateArray().ToDictionary(
            r => (r.GetProperty("sheet").GetString(), r.GetProperty("row").GetInt32()), r => Codes[r.GetProperty("why").GetString()!]);
        refused.Keys.ShouldBe(listed.Keys, ignoreOrder: true);
        refused.ShouldAllBe(r => r.Value.Single() == listed[r.Key]);

        var ledger = await Ledger(clean);
        ledger.Count.ShouldBe(Expected.GetProperty("trainingRecords").GetInt32());
        (await Ledger(received)).SetEquals(ledger).ShouldBeTrue();
        await ShouldStandAsExpected(clean, received);

        var again = await Import(clean, "records", "training-records-as-received.xlsx");
        again.GetProperty("accepted").GetInt32().ShouldBe(0);
        (await clean.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(ledger.Count);
        (await Import(clean, "roster", "roster-as-received.xlsx")).GetProperty("updated").GetInt32().ShouldBe(0);
    }

    /// <summary>Everybody stands the same in both; those listed stand as listed, field by field.</summary>
    private static async Task ShouldStandAsExpected(TestApp clean, TestApp received)
    {
        var expected = Read("expected-status.json");
        var asOf = expected.GetProperty("asOf").GetString()!;
        var ran = await clean.Command("status --all --json --as-of", asOf);
        (await received.Command("status --all --json --as-of", asOf)).Out.ShouldBe(ran.Out);
        var stands = ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(one => one.GetProperty("teacher").GetString()!, one => one.GetProperty("requirements").EnumerateArray().ToList());
        stands.Count.ShouldBe(Expected.GetProperty("roster").GetProperty("teachers").GetInt32());
        var windows = 0;
        foreach (var teacher in expected.GetProperty("teachers").EnumerateObject())
        {
            var listed = teacher.Value.EnumerateArray().ToList();
            stands[teacher.Name].Count.ShouldBe(listed.Count, teacher.Name);
            foreach (var (duty, stand) in listed.Zip(stands[teacher.Name]))
            {
                windows++;
                foreach (var field in duty.EnumerateObject())
                {
                    JsonElement.DeepEquals(stand.GetProperty(field.Name), field.Value).ShouldBeTrue($"{teacher.Name} {field.Name}: {field.Value} in {duty}, not {stand}");
                }
            }
        }

        windows.ShouldBe(196);
    }
}
