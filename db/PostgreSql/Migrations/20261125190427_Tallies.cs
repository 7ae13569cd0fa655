using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Tallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers");

            migrationBuilder.AddColumn<int>(
                name: "Turn",
                table: "StandingDays",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "DistrictTallies",
                columns: table => new
                {
                    Policy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Marked = table.Column<bool>(type: "boolean", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Short = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistrictTallies", x => new { x.Policy, x.Status, x.Step, x.Marked });
                });

            migrationBuilder.CreateTable(
                name: "RosterLines",
                columns: table => new
                {
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Marked = table.Column<bool>(type: "boolean", nullable: false),
                    MostShort = table.Column<int>(type: "integer", nullable: false),
                    MostOpen = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterLines", x => x.TeacherId);
                    table.ForeignKey(
                        name: "FK_RosterLines_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolTallies",
                columns: table => new
                {
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Policy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Short = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolTallies", x => new { x.Policy, x.SchoolId, x.Status });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers",
                column: "MergedIntoId",
                filter: "\"MergedIntoId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Teachers_NameKeys_Number",
                table: "Teachers",
                columns: new[] { "NameKeys", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Policy_Short_ClausesOpen",
                table: "Standings",
                columns: new[] { "Policy", "Short", "ClausesOpen" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterLines_Marked_State",
                table: "RosterLines",
                columns: new[] { "Marked", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterLines_SchoolId_State",
                table: "RosterLines",
                columns: new[] { "SchoolId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterLines_State_MostShort_MostOpen",
                table: "RosterLines",
                columns: new[] { "State", "MostShort", "MostOpen" });

            migrationBuilder.CreateIndex(
                name: "IX_SchoolTallies_SchoolId",
                table: "SchoolTallies",
                column: "SchoolId");

            // Lines and tallies are made with the standings: everybody's anew.
            migrationBuilder.Sql("DELETE FROM \"StandingDays\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DistrictTallies");

            migrationBuilder.DropTable(
                name: "RosterLines");

            migrationBuilder.DropTable(
                name: "SchoolTallies");

            migrationBuilder.DropIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers");

            migrationBuilder.DropIndex(
                name: "IX_Teachers_NameKeys_Number",
                table: "Teachers");

            migrationBuilder.DropIndex(
                name: "IX_Standings_Policy_Short_ClausesOpen",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "Turn",
                table: "StandingDays");

            migrationBuilder.CreateIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers",
                column: "MergedIntoId");
        }
    }
}
