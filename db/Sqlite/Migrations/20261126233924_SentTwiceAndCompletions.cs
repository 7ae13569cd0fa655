using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SentTwiceAndCompletions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "RecordId",
                table: "CohortMembers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "Audit",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CohortMembers_RecordId",
                table: "CohortMembers",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Form",
                table: "Audit",
                column: "Form");

            migrationBuilder.AddForeignKey(
                name: "FK_CohortMembers_CareerRecords_RecordId",
                table: "CohortMembers",
                column: "RecordId",
                principalTable: "CareerRecords",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CohortMembers_CareerRecords_RecordId",
                table: "CohortMembers");

            migrationBuilder.DropIndex(
                name: "IX_CohortMembers_RecordId",
                table: "CohortMembers");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Form",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "CohortMembers");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "Audit");
        }
    }
}
