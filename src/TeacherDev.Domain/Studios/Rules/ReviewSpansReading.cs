using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>Reads <c>reviews</c> of a studios document.</summary>
internal static class ReviewSpansReading
{
    private const int MostDays = 180, MostMonths = 24;

    public static ReviewSpans Read(DocumentPart root)
    {
        if (root.NeededPart("reviews") is not { } reviews)
        {
            return new(0, 0, 0);
        }

        var spans = new ReviewSpans(reviews.Number("termDays", 0, MostDays), reviews.Number("yearDays", 0, MostDays), reviews.Number("finalMonths", 0, MostMonths));
        reviews.NothingElse();
        return spans;
    }
}
