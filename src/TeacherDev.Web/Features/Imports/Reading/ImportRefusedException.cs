namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>The file as a whole cannot be taken; the code names a sentence, the arguments fill it.</summary>
public sealed class ImportRefusedException(string code, params string[] arguments) : Exception($"{code}({string.Join(", ", arguments)})")
{
    public string Code { get; } = code;
    public IReadOnlyList<string> Arguments { get; } = arguments;
}
