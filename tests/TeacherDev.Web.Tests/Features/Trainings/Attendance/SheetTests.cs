using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Trainings.Attendance.Sheets;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>A list goes out, is filled in and comes back; the code of a row says who it is.</summary>
public sealed class SheetTests
{
    private static readonly string[] Headings = ["编码", "工号", "姓名", "考勤", "缺席分钟数"];

    [Fact]
    public async Task A_list_filled_in_and_brought_back_marks_its_rows_and_no_other()
    {
        using var made = await Made.Training(people: 5);
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", [.. made.Set(3, "Absent"), .. made.Set(4, "Present")]);
        var rows = await Taken(leader, made);
        rows.Count.ShouldBe(5);
        rows[4][3].ShouldBe("出勤");

        (rows[0][3], rows[1][3], rows[1][4], rows[3][3]) = ("√", "迟到", "15", "请假");
        var preview = await Send(leader, made, Book(rows));

        preview.TextOf(".notice").ShouldBe("将更改3人；相同1人；空1行；不能导入0行。");
        (await made.Marks()).ShouldBe("-, -, -, Absent, Present", "a preview stores nothing");
        (await preview.Submit("#store")).Location.ShouldBe(made.Register);
        (await made.Marks()).ShouldBe("Present, Late 15, -, Excused, Present");
        (await made.App.Db(db => db.AttendanceMarks.CountAsync(m => m.How == MarkedBy.Sheet))).ShouldBe(3);
        (await Send(leader, made, Book(rows))).Text.ShouldContain("没有要更改的");
    }

    [Fact]
    public async Task Rows_that_cannot_be_are_listed_with_their_reason_and_the_others_go()
    {
        using var made = await Made.Training(people: 6, sessions: ["2026-11-21 14:00-16:00", "2026-11-22 14:00-16:00"]);
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var rows = await Taken(leader, made);
        var code = rows[0][0];
        rows.ForEach(r => r[3] = "Present");
        rows[0][0] = code[..^1] + (code[^1] == '9' ? '0' : (char)(code[^1] + 1));
        rows[1][0] = new RowCode(made.Sessions[1], made.People[1].Id).ToString();
        rows[2][2] = "别人";
        (rows[3][3], rows[3][4]) = ("迟到", "");
        rows[4][3] = "在吗";
        rows.Add([new RowCode(made.Sessions[0], 999_999).ToString(), "", "", "缺勤", ""]);

        var preview = await Send(leader, made, Book(rows));

        preview.TextsOf("#refused li").ShouldBe(
        [
            $"第3行 {rows[0][0]} 学员001 编码“{rows[0][0]}”有误，可能看错了数字。",
            $"第4行 {rows[1][0]} 学员002 编码“{rows[1][0]}”是另一次培训的。",
            $"第5行 {rows[2][0]} 别人 姓名“别人”与编码对应的“学员003”不一致。",
            $"第6行 {rows[3][0]} 学员004 缺席分钟数“”不对：迟到和早退要填一个数，并且少于本次时长；其他情况不填。",
            $"第7行 {rows[4][0]} 学员005 “在吗”不是考勤用词。请用出勤、迟到、早退、请假、缺勤。",
            $"第9行 {rows[6][0]} 名单里有人没有本培训的名额。",
        ]);
        await preview.Submit("#store");
        (await made.Marks()).ShouldBe("-, -, -, -, -, Present");
    }

    [Fact] // T01
    public async Task Somebody_in_two_rows_is_left_out()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var rows = await Taken(leader, made);
        (rows[0][3], rows[1][3]) = ("出勤", "缺勤");
        rows.Add([rows[0][0], rows[0][1], rows[0][2], "缺勤", ""]);
        var preview = await Send(leader, made, Book(rows));
        preview.TextsOf("#refused li").Count.ShouldBe(2);
        await preview.Submit("#store");
        (await made.Marks()).ShouldBe("-, Absent, -");
    }

    [Fact]
    public async Task What_the_list_says_stays_on_the_page_where_it_cannot_be_stored_yet()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var rows = await Taken(leader, made);
        rows.ForEach(r => r[3] = "出勤");
        var preview = await Send(leader, made, Book(rows));
        await (await leader.Open(made.Register)).Submit("#register", made.Set(1, "Late", "10"));
        var overtaken = (await preview.Submit("#store")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        overtaken.TextsOf("#changes tbody th").ShouldHaveSingleItem().ShouldContain("学员002");
        (await overtaken.Submit("#store")).ShouldBe(HttpStatusCode.Found);
        (await made.Marks()).ShouldBe("Present, Present, Present");

        await (await leader.Open(made.Register)).Submit("#confirm");
        rows.ForEach(r => r[3] = "缺勤");
        var late = await Send(leader, made, Book(rows));
        var refused = (await late.Submit("#store", ("why", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Has(".field.wrong #why").ShouldBeTrue();
        (await refused.Submit("#store", ("why", "签错了班"))).ShouldBe(HttpStatusCode.Found);
        (await made.Marks()).ShouldBe("Absent, Absent, Absent");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public async Task A_list_of_comma_separated_values_is_read_as_well(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var lines = string.Join("\r\n", [string.Join(',', Headings), .. made.People.Select((p, at) => $"{new RowCode(made.Sessions[0], p.Id)},{p.Number},{p.Name},{(at == 1 ? "早退,20" : "出勤,")}")]);

        await (await Send(leader, made, Encoding.GetEncoding(encoding).GetBytes(lines), "list.csv")).Submit("#store");

        (await made.Marks()).ShouldBe("Present, LeftEarly 20, Present");
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_in_words()
    {
        using var made = await Made.Training();
        var leader = await made.Leader();
        (await Send(leader, made, "hello"u8.ToArray())).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("这不是Excel文件。");
        (await Send(leader, made, "a,b\r\n1,2"u8.ToArray(), "x.csv")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有找到“编码”和“考勤”两列");
        (await Send(leader, made, [])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("文件是空的");
    }

    [Fact] // T23
    public async Task The_printed_list_has_a_code_a_row_and_those_who_left_too()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        await made.Drop(0);

        var sheet = await leader.Open(made.At + "/sheet");

        sheet.TextOf(".lead").ShouldContain("14:00—16:00 三楼会议室");
        sheet.TextsOf(".row-code").ShouldBe(made.People.Select(p => new RowCode(made.Sessions[0], p.Id).ToString()));
        (await Taken(leader, made)).Count.ShouldBe(3);
    }

    [Fact]
    public void No_misread_digit_and_no_two_exchanged_name_anybody()
    {
        for (var teacher = 100; teacher < 140; teacher++)
        {
            var code = new RowCode(12, teacher).ToString();
            RowCode.Read(code).ShouldBe(new RowCode(12, teacher));
            for (var at = 1; at < code.Length; at++)
            {
                foreach (var digit in "0123456789".Where(d => char.IsDigit(code[at]) && d != code[at]))
                {
                    RowCode.Read(code[..at] + digit + code[(at + 1)..]).ShouldBeNull();
                }

                if (at + 1 < code.Length && char.IsDigit(code[at]) && char.IsDigit(code[at + 1]) && code[at] != code[at + 1])
                {
                    RowCode.Read(code[..at] + code[at + 1] + code[at] + code[(at + 2)..]).ShouldBeNull();
                }
            }
        }
    }

    private static async Task<List<string[]>> Taken(HttpClient browser, Made made)
    {
        using var book = Workbook.Open(new MemoryStream(await browser.GetByteArrayAsync(made.At + "/sheet.xlsx")), new());
        return [.. book.Sheets().First().Rows.Skip(2).Select(r => Enumerable.Range(0, 5).Select(at => at < r.Cells.Length ? $"{r.Cells[at]}" : "").ToArray())];
    }

    private static byte[] Book(IEnumerable<string[]> rows)
    {
        using var file = new MemoryStream();
        TextWorkbook.Write(file, [new("名单", "作业设计专题", Headings, rows)]);
        return file.ToArray();
    }

    private static async Task<Page> Send(HttpClient browser, Made made, byte[] file, string name = "list.xlsx")
    {
        var page = await browser.Open(made.At + "/sheet");
        var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return await browser.Ask(new(HttpMethod.Post, made.At + "/sheet") { Content = new MultipartFormDataContent { { new StringContent(page.Token), "__RequestVerificationToken" }, { content, "file", name } } });
    }
}
