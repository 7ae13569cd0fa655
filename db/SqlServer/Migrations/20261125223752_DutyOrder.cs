using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DutyOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Standings_Policy_Short_ClausesOpen",
                table: "Standings");

            migrationBuilder.AddColumn<int>(
                name: "Owing",
                table: "Standings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Policy_Owing",
                table: "Standings",
                columns: new[] { "Policy", "Owing" });
            migrationBuilder.Sql("DELETE FROM [StandingDays];");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Standings_Policy_Owing",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "Owing",
                table: "Standings");

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Policy_Short_ClausesOpen",
                table: "Standings",
                columns: new[] { "Policy", "Short", "ClausesOpen" });
        }
    }
}
