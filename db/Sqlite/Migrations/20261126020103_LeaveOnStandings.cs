using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeaveOnStandings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ExemptDays",
                table: "Standings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PausedDays",
                table: "Standings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TargetWithoutLeave",
                table: "Standings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
            migrationBuilder.Sql("DELETE FROM \"StandingDays\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ExemptDays",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "PausedDays",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "TargetWithoutLeave",
                table: "Standings");
        }
    }
}
