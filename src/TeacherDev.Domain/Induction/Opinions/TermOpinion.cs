namespace TeacherDev.Domain.Induction.Opinions;

public enum OpinionSide
{
    Mentor,
    School,
}

/// <summary>What one side thinks of one term. A correction is a further row with its reason; the last one stands.</summary>
public sealed class TermOpinion
{
    public const int TextLength = 2000, ReasonLength = 500;

    public int Id { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The first day of the term.</summary>
    public DateOnly TermOn { get; private set; }

    public OpinionSide Side { get; private set; }

    /// <summary>1 for the first word of a side about a term, then on.</summary>
    public int Number { get; private set; }

    /// <summary>A code of the document's grades.</summary>
    public string Grade { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Why it takes the place of the one before; "" for the first.</summary>
    public string Reason { get; private set; } = "";

    public int? GivenById { get; private set; }
    public string GivenBy { get; private set; } = "";
    public DateTime GivenAt { get; private set; }

    public static TermOpinion Given(int teacherId, OpinionTerms terms, int number, InductionSigner by, DateTime at) => new()
    {
        TeacherId = teacherId, TermOn = terms.TermOn, Side = terms.Side, Number = number, Grade = terms.Grade, Text = terms.Text, Reason = number == 1 ? "" : terms.Reason,
        GivenById = by.AccountId, GivenBy = by.Name, GivenAt = at,
    };

    public bool Says(OpinionTerms terms) => (Grade, Text) == (terms.Grade, terms.Text);
}
