using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class WorkEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "WorkId",
                table: "ClaimEvidence",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_WorkId_Digest",
                table: "ClaimEvidence",
                columns: new[] { "WorkId", "Digest" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimEvidence_StudioWorks_WorkId",
                table: "ClaimEvidence",
                column: "WorkId",
                principalTable: "StudioWorks",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimEvidence_StudioWorks_WorkId",
                table: "ClaimEvidence");

            migrationBuilder.DropIndex(
                name: "IX_ClaimEvidence_WorkId_Digest",
                table: "ClaimEvidence");

            migrationBuilder.DropColumn(
                name: "WorkId",
                table: "ClaimEvidence");
        }
    }
}
