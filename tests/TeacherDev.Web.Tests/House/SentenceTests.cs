using System.Text.RegularExpressions;
using Shouldly;
using TeacherDev.Web.Tests.House.Sentences;
using Xunit;

namespace TeacherDev.Web.Tests.House;

/// <summary>Every sentence that a person reads stands in the resources, in both languages.</summary>
public partial class SentenceTests
{
    /// <summary>Where Chinese in code is data and no sentence of ours.</summary>
    static readonly Dictionary<string, string> ChineseData = new()
    {
        ["src/TeacherDev.Domain/Teachers/Teacher.cs"] = "the one status that ends service, as a roster writes it",
        ["src/TeacherDev.Domain/Teachers/School.cs"] = "the setting of a village school, as a roster writes it",
        ["src/TeacherDev.Domain/Teachers/Leave/LeaveKinds.cs"] = "the kinds of leave, as documents and policies name them",
        ["src/TeacherDev.Domain/Imports/"] = "how dates and cells are written in the files",
        ["src/TeacherDev.Web/Features/Imports/"] = "the sheets, columns and values of the national files",
        ["src/TeacherDev.Web/Features/Demo/"] = "the facts of the invented district, as a roster would state them",
        ["src/TeacherDev.Web/Excel/"] = "the sheets, columns and values of the national files",
    };

    /// <summary>A name that is the same in both languages.</summary>
    static readonly string[] Names = ["TeacherDev", "English", "中文", "Ctrl", "Ctrl-K"];

    [Fact]
    public void Every_book_of_sentences_has_its_Chinese_twin()
    {
        TextBook.All.Where(book => !book.HasTwin).Select(book => book.Path).ShouldBeEmpty();
        TextBook.Orphans().ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys_each_once() =>
        TextBook.All.SelectMany(book =>
            book.English.Select(entry => entry.Key).Except(book.Chinese.Select(entry => entry.Key)).Select(key => $"{book.TwinPath}: {key} is missing")
            .Concat(book.Chinese.Select(entry => entry.Key).Except(book.English.Select(entry => entry.Key)).Select(key => $"{book.Path}: {key} is missing"))
            .Concat(book.English.Concat(book.Chinese).Where(entry => entry.Count() > 1).Select(entry => $"{book.Path}: {entry.Key} stands twice")))
            .ShouldBeEmpty();

    [Fact]
    public void No_sentence_is_empty() =>
        TextBook.All.SelectMany(book => book.English.Concat(book.Chinese)
            .Where(entry => entry.Any(string.IsNullOrWhiteSpace)).Select(entry => $"{book.Path}: {entry.Key}"))
            .ShouldBeEmpty();

    [Fact]
    public void Both_languages_leave_the_same_places_open() =>
        Pairs().Where(pair => !TextBook.Places(pair.English).SequenceEqual(TextBook.Places(pair.Chinese)))
            .Select(pair => $"{pair.Where}: “{pair.English}” / “{pair.Chinese}”")
            .ShouldBeEmpty();

    [Fact]
    public void No_sentence_is_left_in_the_other_language() =>
        Pairs().Where(pair => !Names.Contains(pair.English))
            .Where(pair => (pair.English == pair.Chinese && TwoWords().IsMatch(pair.English)) || ChineseSentence().IsMatch(pair.English))
            .Select(pair => $"{pair.Where}: “{pair.English}” / “{pair.Chinese}”")
            .ShouldBeEmpty();

    [Fact]
    public void Chinese_sentences_use_full_width_punctuation() =>
        Pairs().Where(pair => HalfWidth().IsMatch(pair.Chinese)).Select(pair => $"{pair.Where}: {pair.Chinese}").ShouldBeEmpty();

    /// <summary>On pages the browser sets the air between Chinese and Latin; a console has only spaces.</summary>
    [Fact]
    public void No_space_is_typed_between_Chinese_and_Latin_on_pages() =>
        Pairs().Where(pair => pair.Where.Contains("/Features/", StringComparison.Ordinal) && !Console().IsMatch(pair.Where))
            .Where(pair => TypedAir().IsMatch(pair.Chinese)).Select(pair => $"{pair.Where}: {pair.Chinese}").ShouldBeEmpty();

    [Fact]
    public void Every_key_that_code_asks_for_exists()
    {
        var books = TextBook.All.ToLookup(book => book.Name);
        Repository.Files("src/TeacherDev.Web", ".cs", ".cshtml").SelectMany(KeyUse.In)
            .Where(use => !books[use.Book].Any(book => use.IsBeginning ? book.HasAnyBeginning(use.Key) : book.Has(use.Key)))
            .Select(use => use.ToString()).Distinct()
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_refusal_of_the_domain_has_its_sentence()
    {
        var codes = RefusalCodes.InDomain().ToList();
        var said = TextBook.All.SelectMany(book => book.English).Select(entry => entry.Key[(entry.Key.LastIndexOf('.') + 1)..]).ToHashSet();
        codes.ShouldNotBeEmpty();
        codes.Where(one => !said.Contains(one.Code)).Select(one => $"{one.File}: {one.Code}").ShouldBeEmpty();
    }

    [Fact]
    public void No_Chinese_sentence_stands_in_code() =>
        Repository.Files("src", ".cs")
            .Where(file => !ChineseData.Keys.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => !file.Contains("/StandIns/", StringComparison.Ordinal))
            .SelectMany(file => Literals.In(Repository.Read(file)).Where(Literals.IsChinese).Select(text => $"{file}: {text}"))
            .ShouldBeEmpty();

    [Fact]
    public void No_sentence_stands_in_a_view() =>
        ViewTexts.In(Repository.WebAssembly)
            .Where(one => !Names.Contains(one.Text))
            .Select(one => $"{one.View}: {one.Text}")
            .ShouldBeEmpty();

    static IEnumerable<(string Where, string English, string Chinese)> Pairs() =>
        from book in TextBook.All
        let chinese = book.Chinese
        from entry in book.English
        where chinese.Contains(entry.Key)
        select ($"{book.Path} {entry.Key}", entry.First(), chinese[entry.Key].First());

    [GeneratedRegex("/(Commands|Demo|Users)/")]
    private static partial Regex Console();

    [GeneratedRegex(@"[\u3400-\u9fff] [A-Za-z0-9{]|[A-Za-z0-9}] [\u3400-\u9fff]")]
    private static partial Regex TypedAir();

    [GeneratedRegex(@"\p{L}{2,}\s+\p{L}{2,}")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"[\u3400-\u9fff]{5,}")]
    private static partial Regex ChineseSentence();

    [GeneratedRegex(@"[\u3400-\u9fff][,;:?!]|[\u3400-\u9fff]\.(?![\w*])")]
    private static partial Regex HalfWidth();
}
