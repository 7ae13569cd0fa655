using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class StaysAndRevocations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AgainOn",
                table: "Studios",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ShadowingStays",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Shadowing");

            migrationBuilder.AddColumn<int>(
                name: "SecondmentDays",
                table: "Cohorts",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AgainOn",
                table: "Studios");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ShadowingStays");

            migrationBuilder.DropColumn(
                name: "SecondmentDays",
                table: "Cohorts");
        }
    }
}
