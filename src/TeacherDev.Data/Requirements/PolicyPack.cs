using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Data.Requirements;

/// <summary>One document of a pack: its file's name, its own text, what it says.</summary>
public sealed record PackedPolicy(string File, string Json, Policy Policy);

/// <summary>A pack of policy documents: a folder with one JSON file a policy, published with the program.</summary>
public sealed record PolicyPack(string Name, IReadOnlyList<PackedPolicy> Documents)
{
    private const int MostBytes = 1 << 20;

    /// <summary>Reads and checks every document of a pack.</summary>
    /// <param name="folder">The folder that holds the packs.</param>
    /// <param name="name">The pack, which is the name of its folder.</param>
    /// <exception cref="PolicyPackFault">A document cannot be taken; the fault names the file and the refusals.</exception>
    public static PolicyPack Read(string folder, string name)
    {
        var documents = new List<PackedPolicy>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, name), "*.json").Order(StringComparer.Ordinal))
        {
            var json = new FileInfo(file).Length <= MostBytes ? File.ReadAllText(file) : "";
            var read = PolicyReading.Read(json);
            documents.Add(new(Path.GetFileName(file), json, read.Policy ?? throw new PolicyPackFault(Path.GetFileName(file), read.Refusals)));
        }

        var book = new PolicyBook([]);
        foreach (var document in documents)
        {
            var refusals = book.WhyNotLink(document.Policy, [.. documents.Select(d => d.Policy)]).ToList();
            if (refusals.Count > 0)
            {
                throw new PolicyPackFault(document.File, refusals);
            }
        }

        return new(name, documents);
    }
}

/// <summary>Why a pack cannot be taken, to be told at the start.</summary>
public sealed class PolicyPackFault(string file, IReadOnlyList<Refusal> refusals)
    : Exception($"{file}: {string.Join("; ", refusals)}")
{
    public string File => file;

    public IReadOnlyList<Refusal> Refusals => refusals;
}
