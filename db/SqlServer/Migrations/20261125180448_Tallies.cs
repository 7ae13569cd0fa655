using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Tallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Turn",
                table: "StandingDays",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "DistrictTallies",
                columns: table => new
                {
                    Policy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    Marked = table.Column<bool>(type: "bit", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
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
                    TeacherId = table.Column<int>(type: "int", nullable: false),
                    SchoolId = table.Column<int>(type: "int", nullable: true),
                    IsFormer = table.Column<bool>(type: "bit", nullable: false),
                    Marked = table.Column<bool>(type: "bit", nullable: false)
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
                    SchoolId = table.Column<int>(type: "int", nullable: false),
                    Policy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    Short = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolTallies", x => new { x.Policy, x.SchoolId, x.Status });
                });

            migrationBuilder.CreateIndex(
                name: "IX_RosterLines_IsFormer_Marked",
                table: "RosterLines",
                columns: new[] { "IsFormer", "Marked" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterLines_SchoolId_IsFormer",
                table: "RosterLines",
                columns: new[] { "SchoolId", "IsFormer" });

            migrationBuilder.CreateIndex(
                name: "IX_SchoolTallies_SchoolId",
                table: "SchoolTallies",
                column: "SchoolId");

            // Lines and tallies are made with the standings: everybody's anew.
            migrationBuilder.Sql("DELETE FROM [StandingDays];");
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

            migrationBuilder.DropColumn(
                name: "Turn",
                table: "StandingDays");
        }
    }
}
