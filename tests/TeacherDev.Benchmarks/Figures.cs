using System.Globalization;

namespace TeacherDev.Benchmarks;

/// <summary>A row of figures: the least, the middle, the greatest.</summary>
internal sealed record Figures(string Name, string Unit, IReadOnlyList<double> Values)
{
    public double Median => Values.Order().ElementAt(Values.Count / 2);

    public void Print() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Name,-58} min {Values.Min(),10:0.00}  median {Median,10:0.00}  max {Values.Max(),10:0.00} {Unit}"));

    public static void PrintRatio(string name, Figures of, Figures to) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-58} ratio {of.Median / to.Median:0.00} (medians)"));

    public static void Heading(string title) =>
        Console.WriteLine($"\n{title}  [{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}]");
}
