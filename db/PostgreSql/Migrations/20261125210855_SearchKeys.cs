using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SearchKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "KeysDigest",
                table: "RosterLines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "RosterKeys",
                columns: table => new
                {
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterKeys", x => new { x.Key, x.TeacherId });
                    table.ForeignKey(
                        name: "FK_RosterKeys_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RosterKeys_TeacherId",
                table: "RosterKeys",
                column: "TeacherId");
            migrationBuilder.Sql("DELETE FROM \"StandingDays\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RosterKeys");

            migrationBuilder.DropColumn(
                name: "KeysDigest",
                table: "RosterLines");
        }
    }
}
