using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Careers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<int>(
                name: "ClaimId",
                table: "ClaimEvidence",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "RecordId",
                table: "ClaimEvidence",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CareerRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Rank = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    EventKind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntilOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EarlierId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReplacesId = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProposedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareerRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CareerRecords_CareerRecords_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "CareerRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CareerRecords_CareerRecords_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "CareerRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CareerRecords_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EthicsCommitments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kept = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Promised = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EthicsCommitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EthicsCommitments_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EthicsGrades",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Points = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsOverShare = table.Column<bool>(type: "INTEGER", nullable: false),
                    GradedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    GradedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EthicsGrades", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EthicsGrades_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EthicsGrades_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EthicsViolations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bars = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Fails = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevocationReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EthicsViolations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EthicsViolations_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Quota = table.Column<int>(type: "INTEGER", nullable: false),
                    NominateUntilOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublicityDays = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChosenById = table.Column<int>(type: "INTEGER", nullable: true),
                    ChosenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublicUntilOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Nominations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    NominatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NominatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RecordId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nominations_CareerRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "CareerRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_ReviewRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "ReviewRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NominationObjections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NominationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsUpheld = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NominationObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NominationObjections_Nominations_NominationId",
                        column: x => x.NominationId,
                        principalTable: "Nominations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_RecordId_Digest",
                table: "ClaimEvidence",
                columns: new[] { "RecordId", "Digest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_EarlierId",
                table: "CareerRecords",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_Key",
                table: "CareerRecords",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_ReplacesId",
                table: "CareerRecords",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_State_Item",
                table: "CareerRecords",
                columns: new[] { "State", "Item" });

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_TeacherId_StartOn",
                table: "CareerRecords",
                columns: new[] { "TeacherId", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareerRecords_ValidUntilOn",
                table: "CareerRecords",
                column: "ValidUntilOn");

            migrationBuilder.CreateIndex(
                name: "IX_EthicsCommitments_TeacherId_Year",
                table: "EthicsCommitments",
                columns: new[] { "TeacherId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_EthicsGrades_SchoolId",
                table: "EthicsGrades",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_EthicsGrades_TeacherId_Year_SchoolId",
                table: "EthicsGrades",
                columns: new[] { "TeacherId", "Year", "SchoolId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EthicsGrades_Year_SchoolId",
                table: "EthicsGrades",
                columns: new[] { "Year", "SchoolId" });

            migrationBuilder.CreateIndex(
                name: "IX_EthicsViolations_Key",
                table: "EthicsViolations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EthicsViolations_TeacherId_UntilOn",
                table: "EthicsViolations",
                columns: new[] { "TeacherId", "UntilOn" });

            migrationBuilder.CreateIndex(
                name: "IX_NominationObjections_NominationId",
                table: "NominationObjections",
                column: "NominationId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_RecordId",
                table: "Nominations",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_RoundId_TeacherId",
                table: "Nominations",
                columns: new[] { "RoundId", "TeacherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_SchoolId",
                table: "Nominations",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_TeacherId",
                table: "Nominations",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewRounds_Key",
                table: "ReviewRounds",
                column: "Key",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimEvidence_CareerRecords_RecordId",
                table: "ClaimEvidence",
                column: "RecordId",
                principalTable: "CareerRecords",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimEvidence_CareerRecords_RecordId",
                table: "ClaimEvidence");

            migrationBuilder.DropTable(
                name: "EthicsCommitments");

            migrationBuilder.DropTable(
                name: "EthicsGrades");

            migrationBuilder.DropTable(
                name: "EthicsViolations");

            migrationBuilder.DropTable(
                name: "NominationObjections");

            migrationBuilder.DropTable(
                name: "Nominations");

            migrationBuilder.DropTable(
                name: "CareerRecords");

            migrationBuilder.DropTable(
                name: "ReviewRounds");

            migrationBuilder.DropIndex(
                name: "IX_ClaimEvidence_RecordId_Digest",
                table: "ClaimEvidence");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "ClaimEvidence");

            migrationBuilder.AlterColumn<int>(
                name: "ClaimId",
                table: "ClaimEvidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
