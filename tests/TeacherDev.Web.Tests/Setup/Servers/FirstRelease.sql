-- A small district as the first release kept it: a row or more in every table. {bytes} is how the engine writes two bytes.
INSERT INTO "AspNetRoles" ("Id", "Name", "NormalizedName") VALUES (1, 'district-hr', 'DISTRICT-HR'), (2, 'teacher', 'TEACHER');
INSERT INTO "AspNetUsers" ("Id", "DisplayName", "TeacherId", "SchoolId", "MustChangePassword", "IsDemo", "Language", "UserName", "NormalizedUserName", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount") VALUES
  (1, '沈人事', NULL, NULL, FALSE, FALSE, 'zh-Hans', 'hr', 'HR', FALSE, 'AQAAAAIAAYagAAAAE', 'STAMP1', 'c1', FALSE, FALSE, TRUE, 0),
  (2, '金海文', 1, NULL, TRUE, FALSE, NULL, 'jin', 'JIN', FALSE, 'AQAAAAIAAYagAAAAF', 'STAMP2', 'c2', FALSE, FALSE, TRUE, 3);
INSERT INTO "AspNetUserRoles" ("UserId", "RoleId") VALUES (1, 1), (2, 2);
INSERT INTO "AspNetRoleClaims" ("Id", "RoleId", "ClaimType", "ClaimValue") VALUES (1, 1, 'kind', 'value');
INSERT INTO "AspNetUserClaims" ("Id", "UserId", "ClaimType", "ClaimValue") VALUES (1, 2, 'kind', 'value');
INSERT INTO "AspNetUserLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") VALUES ('district', 'jin-0001', '区统一登录', 2);
INSERT INTO "AspNetUserTokens" ("UserId", "LoginProvider", "Name", "Value") VALUES (2, 'district', 'token', 'value');
INSERT INTO "Audit" ("Id", "AtUtc", "ActorId", "ActorName", "Action", "SubjectKind", "SubjectId", "Detail", "Why", "Address", "RequestId") VALUES
  (1, '2026-10-01 01:02:03', 1, '沈人事', 'import.done', 'import', '1', '{"accepted":3}', NULL, '192.0.2.1', 'r1'),
  (2, '2026-10-02 01:02:03', NULL, 'root', 'account.added', 'account', '2', NULL, '新教师', 'command', 'r2');
INSERT INTO "Schools" ("Id", "Code", "Name", "Stage", "Setting", "Ownership", "Union") VALUES
  (1, '3301', '油车港中学', '初中', '镇区', '公办', ''), (2, '3302', '虹阳小学', '小学', '乡村', '公办', '虹阳共同体');
INSERT INTO "Teachers" ("Id", "Number", "Name", "NameKeys", "Gender", "BornOn", "IdNumber", "WorkStartOn", "TeachingStartOn", "JoinedSchoolOn", "Education", "Phone", "Email", "Subject", "Stage", "Title", "Post", "Employment", "Honour", "StaffCategory", "Status", "SchoolId") VALUES
  (1, 'T001', '金海文', 'jhw jinhaiwen', '男', '1980-02-29', '330490198002291395', '2002-08-01', '2002-09-01', NULL, '本科', '19930069233', '', '语文', '初中', '高级教师', '', '在编', '', '专任教师', '在岗', 1),
  (2, 'T002', '单小红', 'sxh shanxiaohong', '女', NULL, '', NULL, '2026-08-20', '2026-08-20', '', '', '', '数学', '小学', '', '', '', '', '专任教师', '在岗', 2);
INSERT INTO "TeacherFacts" ("Id", "TeacherId", "Kind", "Value", "FromOn") VALUES
  (1, 1, 'Title', '一级教师', '2002-09-01'), (2, 1, 'Title', '高级教师', '2016-12-01'), (3, 2, 'Title', '', '2026-08-20');
INSERT INTO "Placements" ("Id", "TeacherId", "SchoolId", "Kind", "StartOn", "EndOn", "MovesPersonnel", "RecordedAt", "WithdrawnAt") VALUES
  (1, 1, 2, 'Post', '2002-09-01', '2018-08-31', TRUE, '2026-10-01 01:02:03', NULL),
  (2, 1, 1, 'Post', '2018-09-01', NULL, TRUE, '2026-10-01 01:02:03', NULL),
  (3, 2, 1, 'Post', '2026-08-20', NULL, TRUE, '2026-10-01 01:02:03', '2026-10-02 00:00:00'),
  (4, 2, 2, 'Post', '2026-08-20', NULL, TRUE, '2026-10-02 00:00:00', NULL);
INSERT INTO "Exemptions" ("Id", "TeacherId", "PolicyCode", "Kind", "Reason", "Document", "StartOn", "EndOn", "RecordedAt", "WithdrawnAt") VALUES
  (1, 1, NULL, 'sick-leave', '病假', '区教〔2024〕12号', '2024-03-01', '2024-08-31', '2026-10-01 01:02:03', NULL);
INSERT INTO "CareerEvents" ("Id", "TeacherId", "Kind", "HappenedOn") VALUES (1, 1, 'title', '2016-12-01');
INSERT INTO "ImportBatches" ("Id", "Kind", "State", "FileName", "FileHash", "FileBytes", "ReferenceOn", "UploadedBy", "UploadedAt", "RowsDone", "RowsTotal", "LeaseUntil", "WasInterrupted", "RefusalCode", "RefusalArguments", "PeopleInPost", "PeopleEndedOrMoved", "AskedById", "AskedBy", "AskedFrom", "AskedRequest", "ConfirmedBy", "ConfirmedAt") VALUES
  (1, 'Records', 'Done', '培训记录.xlsx', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 2, NULL, '沈人事', '2026-10-01 01:00:00', 3, 3, NULL, FALSE, NULL, '', 0, 0, 1, '沈人事', '192.0.2.1', 'r1', '沈人事', '2026-10-01 01:02:03'),
  (2, 'Roster', 'Writing', '花名册.xlsx', '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752', 2, '2026-10-31', '沈人事', '2026-10-03 01:00:00', 0, 9, '2026-10-03 01:15:00', FALSE, NULL, '', 2, 0, 1, '沈人事', '192.0.2.1', 'r3', NULL, NULL);
INSERT INTO "ImportFiles" ("BatchId", "Bytes") VALUES (1, {bytes}), (2, {bytes});
INSERT INTO "ImportSheets" ("Id", "BatchId", "Position", "Name", "Accepted", "Updated", "Duplicates", "Rejected", "TakenRows") VALUES (1, 1, 0, '国内培训', 3, 0, 0, 1, {bytes});
INSERT INTO "ImportFindings" ("Id", "BatchId", "Kind", "Sheet", "Row", "Column", "Value", "Code", "Arguments") VALUES (1, 1, 'Fault', '国内培训', 5, '工号', 'X9', 'unknown-teacher', '');
INSERT INTO "ImportChanges" ("Id", "BatchId", "Thing", "ThingId", "TeacherId", "ReplacedId", "Label", "Field", "Before", "After", "FromOn", "FactWasAdded") VALUES (1, 2, 'Teacher', 1, 1, NULL, 'T001 金海文', 'phone', '19930069233', '13811112222', NULL, FALSE);
INSERT INTO "LedgerEntries" ("Id", "TeacherId", "CompletedOn", "StartedOn", "Tenths", "Level", "Mode", "Themes", "Project", "Organiser", "Passed", "CertificateNumber", "SourceKind", "SourceId", "SourcePart", "ReversesId", "Reason", "RecordedBy", "RecordedAt", "BatchId") VALUES
  (1, 1, '2024-11-30', '2024-11-29', 80, 'County', 'InPerson', '', '课堂观察', '区教师进修学校', TRUE, 'Z-1', 'record', 'a1', 1, NULL, '', '沈人事', '2026-10-01 01:02:03', 1),
  (2, 1, '2025-11-30', '2025-11-29', 905, 'Province', 'Online', '', '项目化学习设计', '', TRUE, '', 'record', 'a2', 1, NULL, '', '沈人事', '2026-10-01 01:02:03', 1),
  (3, 1, '2025-11-30', '2025-11-29', 905, 'Province', 'Online', '', '项目化学习设计', '', TRUE, '', 'reversal', '2', 1, 2, '登记有误', '沈人事', '2026-10-02 01:02:03', NULL),
  (4, 2, '2026-10-12', '2026-10-10', 240, 'School', 'Blended', '', '新教师岗前培训', '虹阳小学', TRUE, '', 'record', 'b1', 1, NULL, '', '沈人事', '2026-10-01 01:02:03', 1);
INSERT INTO "StandingDays" ("Id", "ComputedFor") VALUES (1, '2026-10-02');
INSERT INTO "Standings" ("Id", "TeacherId", "Policy", "StartOn", "EndOn", "Target", "Counted", "NotCounted", "Short", "ClausesOpen", "Status", "Marked", "IsCurrent") VALUES
  (1, 1, 'rolling-360', '2021-10-03', '2026-10-02', 3600, 80, 0, 3520, 0, 'NotMet', FALSE, TRUE);
INSERT INTO "PolicyVersions" ("Id", "Code", "Version", "Pack", "EffectiveFrom", "RecordedBy", "RecordedAt", "Document") VALUES
  (1, 'rolling-360', '2017.1', 'zhejiang-2016', '2016-09-01', 'zhejiang-2016', '2026-10-01 01:00:00', '{document}');
