using Microsoft.AspNetCore.Http;
using Shouldly;
using TeacherDev.Web.Features.Shared.Lists;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

public class PagingTests
{
    [Theory]
    [InlineData(1, 0, 1, 1, 0, 0)]
    [InlineData(1, 50, 1, 1, 1, 50)]
    [InlineData(2, 51, 2, 2, 51, 51)]
    [InlineData(99, 51, 2, 2, 51, 51)]
    [InlineData(-3, 51, 1, 2, 1, 50)]
    public void Fifty_rows_make_a_page(int asked, int total, int page, int pages, int first, int last)
    {
        var paging = new Paging(asked, total);
        (paging.Page, paging.Pages, paging.First, paging.Last).ShouldBe((page, pages, first, last));
    }

    [Theory]
    [InlineData("?q=王&school=3&page=4", "sort", "-hours", "/teachers?q=%E7%8E%8B&school=3&sort=-hours")]
    [InlineData("?q=a&page=4", "page", "5", "/teachers?q=a&page=5")]
    [InlineData("?q=a&page=2", "page", null, "/teachers?q=a")]
    [InlineData("?q=&tone=a&tone=b", "page", "2", "/teachers?tone=a&tone=b&page=2")]
    public void The_address_keeps_what_was_asked(string query, string name, string? value, string address)
    {
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = ("/teachers", new QueryString(query));

        request.With(name, value).ShouldBe(address);
    }
}
