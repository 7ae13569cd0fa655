using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>
/// Runs a property over generated cases, the same ones every time. TEACHERDEV_SEED sets another seed and TEACHERDEV_CASES
/// another number of cases; a failure prints the case itself.
/// </summary>
internal static class ForAll
{
    private static readonly ulong Seed = Setting("TEACHERDEV_SEED", 20160901);
    private static readonly int Most = (int)Setting("TEACHERDEV_CASES", 0);

    public static void Of<T>(Gen<T> cases, Action<T> holds, int times = 200) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true).WithMaxTest(Most > 0 ? Most : times)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None))));

    /// <summary>A choice out of so many cases that are made only once.</summary>
    public static Gen<T> Some<T>(Gen<T> cases, int count) => Gen.Elements(cases.Sample(50, new Rnd(Seed), count));

    private static ulong Setting(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
