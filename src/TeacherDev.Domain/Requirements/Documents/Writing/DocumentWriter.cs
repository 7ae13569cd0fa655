using System.Text.Json;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents.Writing;

/// <summary>The small shapes that documents are made of.</summary>
internal static class DocumentWriter
{
    /// <summary>A list of objects; nothing for an empty one.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteLocal(this Utf8JsonWriter json, string key, LocalText text)
    {
        json.WriteStartObject(key);
        json.WriteBoth(text);
        json.WriteEndObject();
    }

    public static void WriteBoth(this Utf8JsonWriter json, LocalText text)
    {
        json.WriteString("zh-Hans", text.ZhHans);
        json.WriteString("en", text.En);
    }

    public static void WriteTenths(this Utf8JsonWriter json, string key, int tenths)
    {
        if (tenths % 10 == 0)
        {
            json.WriteNumber(key, tenths / 10);
        }
        else
        {
            json.WriteNumber(key, tenths / 10m);
        }
    }

    /// <summary>Nothing for false.</summary>
    public static void WriteFlag(this Utf8JsonWriter json, string key, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(key, true);
        }
    }
}
