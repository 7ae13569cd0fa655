using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Imports;

/// <summary>The steps of an import as a person takes them in a browser.</summary>
internal static class ImportJourney
{
    /// <summary>Sends a workbook through the form, whatever comes back.</summary>
    public static async Task<Page> Send(this HttpClient browser, string kind, byte[] file, string name = "file.xlsx")
    {
        var form = await browser.Open("/imports");
        var content = new MultipartFormDataContent
        {
            { new StringContent(kind), "Kind" },
            { new StringContent(form.Token), "__RequestVerificationToken" },
        };
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "File", name);
        return await browser.Ask(new(HttpMethod.Post, "/imports") { Content = content });
    }

    /// <summary>Sends a workbook and waits until it is read.</summary>
    public static async Task<int> Upload(this TestApp app, HttpClient browser, string kind, byte[] file, string name = "file.xlsx")
    {
        var sent = (await browser.Send(kind, file, name)).ShouldBe(HttpStatusCode.Redirect);
        var id = int.Parse(sent.Location!.Split('/')[^1]);
        await app.Settled(id);
        return id;
    }

    public static async Task<ImportBatch> Confirm(this TestApp app, HttpClient browser, int id, string? people = null)
    {
        (await (await browser.Open($"/imports/{id}")).Submit("#confirmation", ("people", people))).ShouldBe(HttpStatusCode.Redirect);
        return await app.Settled(id);
    }

    public static async Task<ImportBatch> Undo(this TestApp app, HttpClient browser, int id, string reason = "传错文件")
    {
        (await (await browser.Open($"/imports/{id}")).Submit("#undoing", ("reason", reason))).ShouldBe(HttpStatusCode.Redirect);
        return await app.Settled(id);
    }

    /// <summary>Uploads, confirms and waits until it is written.</summary>
    public static async Task<int> Import(this TestApp app, HttpClient browser, string kind, byte[] file)
    {
        var id = await app.Upload(browser, kind, file);
        (await app.Confirm(browser, id)).State.ShouldBe(ImportState.Done);
        return id;
    }

    public static async Task<ImportBatch> Settled(this TestApp app, int id)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var batch = await app.Batch(id);
            if (!batch.IsAtWork)
            {
                return batch;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"Import {id} does not settle.");
    }

    public static Task<ImportBatch> Batch(this TestApp app, int id) => app.Db(db => db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id));
}
