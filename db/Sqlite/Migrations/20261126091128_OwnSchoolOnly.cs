using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnSchoolOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "OwnSchoolOnly",
                table: "Trainings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OwnSchoolOnly",
                table: "Trainings");
        }
    }
}
