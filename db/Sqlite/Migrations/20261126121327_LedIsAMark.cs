using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LedIsAMark : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Whoever led a confirmed session was paid for being named; from here on its register says who led.
            migrationBuilder.Sql("""
                INSERT INTO "AttendanceMarks" ("Version", "SessionId", "TeacherId", "Kind", "MinutesMissed", "How", "At")
                SELECT 1, s."Id", l."TeacherId", 'Led', 0, 'Hand', s."ConfirmedAt"
                FROM "TrainingTrainers" AS l
                INNER JOIN "TrainingSessions" AS s ON s."TrainingId" = l."TrainingId"
                WHERE s."ConfirmedAt" IS NOT NULL AND s."CancelledAt" IS NULL
                    AND NOT EXISTS (SELECT 1 FROM "AttendanceMarks" AS m WHERE m."SessionId" = s."Id" AND m."TeacherId" = l."TeacherId");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DELETE FROM "AttendanceMarks" WHERE "Kind" = 'Led';
                """);
        }
    }
}
