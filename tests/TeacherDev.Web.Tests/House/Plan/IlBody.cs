using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>Walks the instructions of a method body, operand by operand.</summary>
public static class IlBody
{
    const int TwoByteMark = 0xFE;

    static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>()
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    /// <summary>Every metadata handle that the body names: types, members, signatures.</summary>
    public static IEnumerable<EntityHandle> Handles(byte[] il) =>
        Instructions(il)
            .Where(one => one.Operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType
                or OperandType.InlineTok or OperandType.InlineSig)
            .Select(one => MetadataTokens.EntityHandle(one.Token));

    /// <summary>Each instruction as its code, the kind of its operand and, where it has four bytes, the operand itself.</summary>
    public static IEnumerable<(int Code, OperandType Operand, int Token)> Instructions(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = (int)il[at++];
            if (code == TwoByteMark)
                code = (TwoByteMark << 8) | il[at++];
            var operand = Operands[code];
            var size = SizeOf(operand, il, at);
            yield return (code, operand, size >= 4 ? BitConverter.ToInt32(il, at) : 0);
            at += size;
        }
    }

    static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };
}
