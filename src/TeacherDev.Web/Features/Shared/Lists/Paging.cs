namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary>One page of a list: fifty rows.</summary>
/// <param name="Number">The page asked for, from 1; what lies beyond the list is brought back into it.</param>
/// <param name="Total">How many rows the whole list has.</param>
public readonly record struct Paging(int Number, int Total)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public int Page => Math.Clamp(Number, 1, Pages);

    public int Skip => (Page - 1) * Size;

    /// <summary>The first row shown, from 1; 0 in an empty list.</summary>
    public int First => Total == 0 ? 0 : Skip + 1;

    public int Last => Math.Min(Total, Skip + Size);

    /// <summary>The page numbers to offer; 0 stands for a gap.</summary>
    internal IEnumerable<int> Offered()
    {
        var before = 0;
        for (var page = 1; page <= Pages; page++)
        {
            if (page != 1 && page != Pages && Math.Abs(page - Page) > 2)
            {
                continue;
            }

            if (page - before > 1)
            {
                yield return 0;
            }

            yield return page;
            before = page;
        }
    }
}
