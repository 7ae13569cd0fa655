using TeacherDev.Benchmarks;
using TeacherDev.Benchmarks.District;
using TeacherDev.Data.Engines;

// What each figure means stands beside its class. Run in Release: dotnet run -c Release --project tests/TeacherDev.Benchmarks
return args switch
{
    ["bare", var file, var database] => BareImport.Run(file, database),
    ["evaluate"] => EvaluationFigures.Run(),
    ["targets"] => TargetFigures.Run(),
    ["proposals"] => ProposalFigures.Run(),
    ["import"] => await ImportFigures.Run(await PublishedApp.Publish()),
    ["status"] => await StatusFigures.Run(await PublishedApp.Publish()),
    ["chain"] => await ChainFigures.Run(await PublishedApp.Publish()),
    ["checkins"] => await CheckInFigures.Run(await PublishedApp.Publish()),
    ["pages"] => await PageFigures.Run(await PublishedApp.Publish()),
    ["district", var engine, var people] => await District(engine, people, GeneratedDistrict.EntriesAYear, null),
    ["district", var engine, var people, var entries] => await District(engine, people, int.Parse(entries), null),
    ["district", var engine, var people, var entries, var kept] => await District(engine, people, int.Parse(entries), kept),
    ["make", var engine, var people, var entries, var kept] => await DistrictFigures.Make(
        await PublishedApp.Publish(), Enum.Parse<Engine>(engine), int.Parse(people), int.Parse(entries), kept),
    ["look", var engine, var kept] => await DistrictFigures.Look(await PublishedApp.Publish(), Enum.Parse<Engine>(engine), kept),
    ["served", var engine, var kept] => await DistrictFigures.Served(await PublishedApp.Publish(), Enum.Parse<Engine>(engine), kept),
    [] or ["all"] => await All(),
    _ => Usage(),
};

static async Task<int> All()
{
    var app = await PublishedApp.Publish();
    EvaluationFigures.Run();
    TargetFigures.Run();
    ProposalFigures.Run();
    await ImportFigures.Run(app);
    await StatusFigures.Run(app);
    await ChainFigures.Run(app);
    return await PageFigures.Run(app);
}

static async Task<int> District(string engine, string people, int entriesAYear, string? kept) =>
    await DistrictFigures.Run(await PublishedApp.Publish(), Enum.Parse<Engine>(engine), int.Parse(people), entriesAYear, kept);

static int Usage()
{
    Console.Error.WriteLine("Usage: TeacherDev.Benchmarks [all | evaluate | targets | proposals | import | status | chain | pages | checkins | "
        + "district ENGINE PEOPLE [ENTRIES-A-YEAR [MADE-FOLDER]] | make ENGINE PEOPLE ENTRIES-A-YEAR MADE-FOLDER | look ENGINE MADE-FOLDER | served ENGINE MADE-FOLDER]");
    return 1;
}
