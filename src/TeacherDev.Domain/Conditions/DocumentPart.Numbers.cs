using System.Text.Json;

namespace TeacherDev.Domain.Conditions;

/// <summary>How numbers of a document are read.</summary>
public sealed partial class DocumentPart
{
    public int Number(string key) => OptionalNumber(key) ?? Missing(key, 0);

    public int Thousandths(string key) => OptionalThousandths(key) ?? Missing(key, 0);

    public int? OptionalNumber(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        { } other => Wrong<int?>(key, other, "whole-number"),
    };

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? OptionalNumber(string key, int least, int most) =>
        OptionalNumber(key) is not { } number ? null
        : number >= least && number <= most ? number
        : Wrong<int?>(key, Find(key)!.Value, $"{least}..{most}");

    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? Missing(key, least);

    /// <summary>A decimal from 0 up, as thousandths.</summary>
    public int? OptionalThousandths(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) && value < 0 => Wrong<int?>(key, number, "≥ 0"),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) && value < 1_000_000
            && value * 1000 == decimal.Truncate(value * 1000) => (int)(value * 1000),
        { } other => Wrong<int?>(key, other, "number"),
    };

    /// <summary>A decimal with at most one place, as tenths.</summary>
    public int? OptionalTenths(string key, int least = 0) =>
        OptionalThousandths(key) is not { } thousandths ? null
        : thousandths % 100 == 0 && thousandths >= least * 100 ? thousandths / 100
        : Wrong<int?>(key, Find(key)!.Value, least == 0 ? "tenths" : "0.1, 0.2 …");

    public int Tenths(string key, int least = 0) => OptionalTenths(key, least) ?? Missing(key, least);
}
