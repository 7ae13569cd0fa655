namespace TeacherDev.Web.Commands;

/// <summary>Why a command stops; the message is the sentence that is shown.</summary>
/// <param name="isUsage">Whether what was typed is at fault, so that the usage helps.</param>
public sealed class CommandFault(string sentence, bool isUsage = false) : Exception(sentence)
{
    public bool IsUsage => isUsage;
}
