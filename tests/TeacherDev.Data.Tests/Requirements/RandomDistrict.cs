using System.Globalization;
using System.Text.Json.Nodes;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Tests.Requirements;

/// <summary>A small district and changes to its rules, made of a seed: the same seed, the same district.</summary>
internal sealed class RandomDistrict(int seed)
{
    private static readonly DateTime Recorded = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random random = new(seed);

    /// <summary>The pack of the house, two schools, and people with careers, leave and entries.</summary>
    public async Task Fill(TeacherDevDb db, int people, CancellationToken cancel)
    {
        foreach (var text in Documents())
        {
            var policy = PolicyReading.Read(text).Policy!;
            db.Add(new PolicyVersion
            {
                Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom, Document = text, RecordedBy = "tests", RecordedAt = Recorded,
            });
        }

        School[] schools = [new() { Code = "R1", Name = "城里小学", Setting = "城区" }, new() { Code = "R2", Name = "村小", Setting = "乡村" }];
        db.AddRange(schools);
        await db.SaveChangesAsync(cancel);
        for (var i = 0; i < people; i++)
        {
            var start = Any(new DateOnly(2010, 9, 1), new(2020, 9, 1), new(2023, 9, 1), new(2025, 9, 1), new(2026, 8, 20));
            var teacher = new Teacher { Number = $"R{i:000}", Name = $"教师{i}", TeachingStartOn = start, Subject = Any("语文", "数学"), StaffCategory = "专任教师" };
            db.Add(teacher);
            await db.SaveChangesAsync(cancel);
            db.Add(new TeacherFact { TeacherId = teacher.Id, Kind = FactKind.Subject, Value = teacher.Subject, FromOn = start });
            db.Add(new Placement { TeacherId = teacher.Id, SchoolId = Any(schools).Id, StartOn = start, EndOn = random.Next(8) == 0 && start < new DateOnly(2026, 6, 30) ? new(2026, 6, 30) : null, RecordedAt = Recorded });
            if (random.Next(6) == 0)
            {
                db.Add(new Exemption { TeacherId = teacher.Id, Kind = "产假", Reason = "产假", Document = "文1", StartOn = new(2026, 1, 1), EndOn = Any(new DateOnly(2026, 5, 31), new(2026, 12, 31)), RecordedAt = Recorded });
            }

            for (var n = random.Next(9); n > 0; n--)
            {
                var day = new DateOnly(2021, 1, 1).AddDays(random.Next(2150));
                db.Add(new LedgerEntry
                {
                    TeacherId = teacher.Id, StartedOn = day, CompletedOn = day, Tenths = Any(40, 85, 240, 600, 1500), Level = Any(Enum.GetValues<TrainingLevel>()),
                    Mode = Any(TrainingMode.SchoolBased, TrainingMode.InPerson, TrainingMode.Practice), Project = $"P{n}", Passed = random.Next(7) > 0,
                    SourceKind = EntrySource.Record, SourceId = $"{seed}-{i}-{n}", RecordedBy = "tests", RecordedAt = Recorded,
                });
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>
    /// The next version of some policy of the pack, or the first of one that another place uses, changed in one to three ways, and the
    /// day from which it is to hold.
    /// </summary>
    public (string Json, Policy Policy, DateOnly From) NextVersion()
    {
        while (true)
        {
            var document = JsonNode.Parse(Any(Documents(random.Next(2) == 0 ? "db/policies/zhejiang-2016" : "db/policies").ToArray()), documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
            document["version"] = $"next-{seed.ToString(CultureInfo.InvariantCulture)}";
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                Change(document);
            }

            var json = document.ToJsonString();
            if (PolicyReading.Read(json).Policy is { } policy)
            {
                return (json, policy, Any(new DateOnly(2026, 1, 1), new(2026, 10, 1), new(2026, 11, 21), new(2027, 1, 1), new(2027, 9, 1)));
            }
        }
    }

    private void Change(JsonObject document)
    {
        switch (random.Next(11))
        {
            case 0:
                document["target"] = new JsonObject { ["amount"] = Any(12, 30, 48, 240, 400), ["byMonth"] = random.Next(2) == 0, ["lessLeave"] = random.Next(2) == 0 };
                break;
            case 1:
                document["caps"] = new JsonArray(new JsonObject
                {
                    ["code"] = "school-based", ["name"] = Named(), ["of"] = new JsonObject { ["modes"] = new JsonArray("school-based") }, ["atMost"] = Any(6, 12, 40), ["per"] = Any("window", "calendar-year"),
                });
                break;
            case 2:
                document["audience"] = new JsonObject { ["fact"] = "subject", ["in"] = new JsonArray("语文") };
                break;
            case 3:
                document["audience"] = new JsonObject { ["fact"] = "setting", ["in"] = new JsonArray(Any("城区", "乡村")) };
                break;
            case 4:
                document["clauses"] = new JsonArray(new JsonObject
                {
                    ["code"] = "county", ["name"] = Named(), ["of"] = new JsonObject { ["levels"] = new JsonArray("county", "province") }, ["atLeast"] = Any(4, 24),
                });
                break;
            case 5:
                document["weights"] = new JsonArray(new JsonObject { ["of"] = new JsonObject { ["modes"] = new JsonArray("practice") }, ["weight"] = Any(0.5, 1.5, 0.333) });
                break;
            case 6:
                document["exclusions"] = new JsonArray(new JsonObject { ["policy"] = Any("zj-induction", "zj-year"), ["percent"] = Any(50, 100) });
                break;
            case 7:
                document["carryOver"] = new JsonObject { ["atMost"] = Any(4.5, 12), ["recordedWithinDays"] = 31 };
                break;
            case 8:
                document["window"] = random.Next(2) == 0 ? new JsonObject { ["kind"] = "rolling", ["years"] = Any(3, 5) } : new JsonObject { ["kind"] = "year" };
                break;
            case 9:
                document["window"] = new JsonObject
                {
                    ["kind"] = "rounds", ["rounds"] = new JsonArray(new JsonObject { ["start"] = "2021-01-01", ["years"] = Any(5, 6) }, new JsonObject { ["start"] = "2027-01-01", ["years"] = 5 }),
                    ["joining"] = random.Next(2) == 0 ? new JsonObject { ["after"] = "zj-induction" } : null,
                };
                break;
            default:
                document["pacePercent"] = Any(50, 100);
                break;
        }
    }

    private static JsonObject Named() => new() { ["zh-Hans"] = "某条", ["en"] = "Some rule" };

    private static IEnumerable<string> Documents(string folder = "db/policies/zhejiang-2016") =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private T Any<T>(params T[] of) => of[random.Next(of.Length)];
}
