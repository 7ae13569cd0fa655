using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ApprovedHours : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ApprovedTenths",
                table: "Trainings",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ApprovedTenths",
                table: "Trainings");
        }
    }
}
