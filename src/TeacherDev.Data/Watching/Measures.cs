using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace TeacherDev.Data.Watching;

/// <summary>What the program counts of itself. Names, routes and statements, never a person.</summary>
public static class Measures
{
    /// <summary>The name under which meter and traces are found.</summary>
    public const string Name = "TeacherDev";

    /// <summary>Which build this is: "0.1.0+8e994c8f", the version and the beginning of the commit where the build knew it.</summary>
    public static string Build { get; } =
        typeof(Measures).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>() is { InformationalVersion: var whole }
            ? whole[..Math.Min(whole.Length, whole.IndexOf('+') is >= 0 and var plus ? plus + 9 : whole.Length)]
            : "";

    public static readonly ActivitySource Traces = new(Name);
    private static readonly Meter Meter = new(Name);

    /// <summary>Rows of an import; <c>outcome</c> is accepted, updated, duplicate or rejected.</summary>
    public static readonly Counter<long> ImportRows = Meter.CreateCounter<long>("teacherdev.import.rows", "{row}", "Rows of imported files, by what became of them");

    /// <summary>People whose duties were evaluated.</summary>
    public static readonly Counter<long> Evaluations = Meter.CreateCounter<long>("teacherdev.evaluations", "{person}", "People whose duties were evaluated");

    /// <summary>Statements that one request sent; <c>http.route</c>.</summary>
    public static readonly Histogram<int> QueriesOfPage = Meter.CreateHistogram<int>("teacherdev.page.queries", "{query}", "Statements that one request sent to the database");

    /// <summary>How long statements took; <c>failed</c>.</summary>
    public static readonly Histogram<double> QueryTime = Meter.CreateHistogram<double>("teacherdev.query.duration", "s", "How long statements took");

    /// <summary>Runs of background work; <c>job</c>, <c>outcome</c>.</summary>
    public static readonly Counter<long> JobRuns = Meter.CreateCounter<long>("teacherdev.job.runs", "{run}", "Runs of background work, by what became of them");

    public static void JobRan(string job, bool succeeded) => JobRuns.Add(1, new("job", job), new("outcome", succeeded ? "done" : "failed"));

    public static void ImportEnded(int accepted, int updated, int duplicates, int rejected)
    {
        Add(accepted, "accepted");
        Add(updated, "updated");
        Add(duplicates, "duplicate");
        Add(rejected, "rejected");

        static void Add(int rows, string outcome)
        {
            if (rows > 0)
            {
                ImportRows.Add(rows, new KeyValuePair<string, object?>("outcome", outcome));
            }
        }
    }
}
