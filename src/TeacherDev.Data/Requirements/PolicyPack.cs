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

    /// <summary>Reads and checks every document of the packs, and that they go together.</summary>
    /// <param name="folder">The folder that holds the packs.</param>
    /// <param name="names">The packs, each the name of its folder.</param>
    /// <exception cref="PolicyPackFault">A document cannot be taken; the fault names the file and the refusals.</exception>
    public static IReadOnlyList<PolicyPack> Read(string folder, params IReadOnlyList<string> names)
    {
        var packs = names.Select(name => Read(folder, name)).ToList();
        var all = packs.SelectMany(pack => pack.Documents, (pack, document) => (pack.Name, Document: document)).ToList();
        var policies = all.Select(one => one.Document.Policy).ToList();
        var book = new PolicyBook([]);
        foreach (var (name, document) in all)
        {
            var elsewhere = all.Find(other => other.Name != name && other.Document.Policy.Code == document.Policy.Code);
            var refusals = elsewhere.Name is null ? book.WhyNotLink(document.Policy, policies).ToList()
                : [new("policy-in-two-packs", document.Policy.Code, elsewhere.Name)];
            if (refusals.Count > 0)
            {
                throw new PolicyPackFault(name, document.File, refusals);
            }
        }

        return packs;
    }

    private static PolicyPack Read(string folder, string name)
    {
        var documents = new List<PackedPolicy>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, name), "*.json").Order(StringComparer.Ordinal))
        {
            var json = new FileInfo(file).Length <= MostBytes ? File.ReadAllText(file) : "";
            var read = PolicyReading.Read(json);
            documents.Add(new(Path.GetFileName(file), json, read.Policy ?? throw new PolicyPackFault(name, Path.GetFileName(file), read.Refusals)));
        }

        return new(name, documents);
    }
}

/// <summary>Why a pack cannot be taken, to be told at the start.</summary>
public sealed class PolicyPackFault(string pack, string file, IReadOnlyList<Refusal> refusals)
    : Exception($"{pack}/{file}: {string.Join("; ", refusals)}")
{
    public string Pack => pack;

    public string File => file;

    public IReadOnlyList<Refusal> Refusals => refusals;
}
