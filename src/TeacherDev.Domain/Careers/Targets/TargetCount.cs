using System.Security.Cryptography;
using System.Text.Json;
using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Careers.Targets;

/// <summary>What a target counts.</summary>
public abstract record TargetCount
{
    private const int DigestLength = 16;

    /// <summary>What it asks of people, in the order in which pages say it.</summary>
    public virtual IReadOnlyList<Condition> Conditions => [];

    /// <summary>
    /// Names this way of counting: points that were counted otherwise do not belong to the same line. Names, milestones and the order of keys
    /// do not enter.
    /// </summary>
    public string Digest()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Write(json);
            json.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()))[..DigestLength];
    }

    protected abstract void Write(Utf8JsonWriter json);

    private protected static void Write(Utf8JsonWriter json, string key, Condition condition)
    {
        json.WritePropertyName(key);
        json.WriteCondition(condition);
    }
}

/// <summary>Studios of these kinds that run on the day.</summary>
public sealed record StudioCount(IReadOnlyList<string> Kinds) : TargetCount
{
    protected override void Write(Utf8JsonWriter json) => json.WriteTexts("studios", Kinds.Order(StringComparer.Ordinal));
}

/// <summary>People who were a member of a studio of these kinds by the day, each once.</summary>
public sealed record MemberCount(IReadOnlyList<string> Kinds) : TargetCount
{
    protected override void Write(Utf8JsonWriter json) => json.WriteTexts("members", Kinds.Order(StringComparer.Ordinal));
}
