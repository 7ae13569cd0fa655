using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>What a report of an item opens, so that each point rests on something that can be read.</summary>
/// <param name="Text">Characters that a text typed with the report has at least; 0 where no text will do.</param>
/// <param name="File">A file will do.</param>
/// <param name="Counted">The amount is the characters of the text; of a paper book the number that is told, with a file.</param>
public sealed record WorkOpens(int Text, bool File, bool Counted)
{
    /// <summary>Reports are taken; otherwise the item counts what the program knows and nothing else.</summary>
    public bool IsReported => Text > 0 || File;

    /// <summary>A report is about one, with evidence of its own.</summary>
    public bool IsSingle => !Counted;

    /// <summary>The amount is told, and is not that of the text: it stands in a paper book, and whoever confirms counts it again.</summary>
    public bool IsTold(string note, int amount) => Counted && amount != WorkText.Characters(note);

    /// <summary>Why a report opens too little.</summary>
    /// <param name="files">How many lie with it.</param>
    public Refusal? WhyNot(string note, int amount, int files)
    {
        var written = WorkText.Characters(note);
        var (text, file) = (Text > 0 && written >= Text, File && files > 0);
        return !IsReported ? new("work-known")
            : !Counted ? text || file ? null : Missing(written)
            : !IsTold(note, amount) ? text ? null : new("work-counted", Text, written)
            : file ? null : new("work-paper", written);
    }

    private Refusal Missing(int written) => Text == 0 ? new("work-evidence") : new(File ? "work-text-or-file" : "work-text", Text, written);
}
