using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class HeldSeniorPosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HeldDocument",
                table: "HiringRounds",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HeldPercent",
                table: "HiringRounds",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SeniorPosts",
                table: "HiringRounds",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeldDocument",
                table: "HiringPeople",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "HeldDocument",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "HeldPercent",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "SeniorPosts",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "HeldDocument",
                table: "HiringPeople");
        }
    }
}
