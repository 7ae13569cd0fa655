using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.House;

/// <summary>A file or folder that grows past these holds two subjects.</summary>
public class MeasureTests
{
    const int MostLines = 250;
    const int MostFiles = 12;

    static readonly IReadOnlyList<string> Files = Repository.SourceFiles(".cs", ".cshtml", ".js", ".css");

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Files.Select(file => (file, lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count()))
            .Where(one => one.lines > MostLines).Select(one => $"{one.file}: {one.lines} lines")
            .ShouldBeEmpty();

    [Fact]
    public void No_folder_holds_more_than_12_files() =>
        Files.GroupBy(file => file[..file.LastIndexOf('/')])
            .Where(folder => folder.Count() > MostFiles).Select(folder => $"{folder.Key}: {folder.Count()} files")
            .ShouldBeEmpty();

    [Fact]
    public void No_room_is_called_after_a_kind_of_code()
    {
        string[] kinds = ["Common", "Core", "Helpers", "Utils", "Services", "Managers", "Models", "Extensions", "Infrastructure"];
        Files.Where(file => file.Split('/').Any(kinds.Contains)).ShouldBeEmpty();
    }
}
