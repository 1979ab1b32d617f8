CREATE TABLE "members" (
  "id" VARCHAR,
  "capUyVien" BOOLEAN,
  "banDangKy" VARCHAR,
  "soViecTot" DOUBLE,
  "biKyLuat" BOOLEAN
);
COMMENT ON COLUMN "members"."capUyVien" IS 'Là cấp ủy viên (Văn bản ví dụ, 1)';
COMMENT ON COLUMN "members"."banDangKy" IS 'Bản đăng ký nêu gương (Văn bản ví dụ, 2): khong = Chưa đăng ký; chungChung = Còn chung chung; cuThe = Cụ thể, thiết thực';
COMMENT ON COLUMN "members"."soViecTot" IS 'Số việc làm tốt trong năm (Văn bản ví dụ, 2): 0, 1, … 20';
COMMENT ON COLUMN "members"."biKyLuat" IS 'Bị kỷ luật trong năm (Văn bản ví dụ, 2)';;

SELECT found."fact", found."problem", found."members", found."first", found."last"
FROM (
  SELECT
    numbers.number AS number,
    (['capUyVien', 'banDangKy', 'banDangKy', 'soViecTot', 'soViecTot', 'biKyLuat'])[numbers.number] AS "fact",
    (['missing', 'missing', 'outside', 'missing', 'outside', 'missing'])[numbers.number] AS "problem",
    (["capUyVien_missing", "banDangKy_missing", "banDangKy_outside", "soViecTot_missing", "soViecTot_outside", "biKyLuat_missing"])[numbers.number] AS "members",
    (["capUyVien_first", "banDangKy_first", "banDangKy_first_2", "soViecTot_first", "soViecTot_first_2", "biKyLuat_first"])[numbers.number] AS "first",
    (["capUyVien_last", "banDangKy_last", "banDangKy_last_2", "soViecTot_last", "soViecTot_last_2", "biKyLuat_last"])[numbers.number] AS "last"
  FROM (
    SELECT
      sum(CASE WHEN members."capUyVien" IS NULL THEN 1 ELSE 0 END) AS "capUyVien_missing",
      min(CASE WHEN members."capUyVien" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "capUyVien_first",
      max(CASE WHEN members."capUyVien" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "capUyVien_last",
      sum(CASE WHEN members."banDangKy" IS NULL THEN 1 ELSE 0 END) AS "banDangKy_missing",
      min(CASE WHEN members."banDangKy" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "banDangKy_first",
      max(CASE WHEN members."banDangKy" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "banDangKy_last",
      sum(CASE
        WHEN members."banDangKy" IS NOT NULL AND NOT coalesce(members."banDangKy" IN ('khong', 'chungChung', 'cuThe'), FALSE) THEN 1
        ELSE 0
      END) AS "banDangKy_outside",
      min(CASE
        WHEN members."banDangKy" IS NOT NULL AND NOT coalesce(members."banDangKy" IN ('khong', 'chungChung', 'cuThe'), FALSE) THEN CAST(members."id" AS VARCHAR)
      END) AS "banDangKy_first_2",
      max(CASE
        WHEN members."banDangKy" IS NOT NULL AND NOT coalesce(members."banDangKy" IN ('khong', 'chungChung', 'cuThe'), FALSE) THEN CAST(members."id" AS VARCHAR)
      END) AS "banDangKy_last_2",
      sum(CASE WHEN members."soViecTot" IS NULL THEN 1 ELSE 0 END) AS "soViecTot_missing",
      min(CASE WHEN members."soViecTot" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "soViecTot_first",
      max(CASE WHEN members."soViecTot" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "soViecTot_last",
      sum(CASE
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0 AND 20 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN 1
        ELSE 0
      END) AS "soViecTot_outside",
      min(CASE
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0 AND 20 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN CAST(members."id" AS VARCHAR)
      END) AS "soViecTot_first_2",
      max(CASE
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0 AND 20 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN CAST(members."id" AS VARCHAR)
      END) AS "soViecTot_last_2",
      sum(CASE WHEN members."biKyLuat" IS NULL THEN 1 ELSE 0 END) AS "biKyLuat_missing",
      min(CASE WHEN members."biKyLuat" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "biKyLuat_first",
      max(CASE WHEN members."biKyLuat" IS NULL THEN CAST(members."id" AS VARCHAR) END) AS "biKyLuat_last"
    FROM "members" AS members
  ) AS counted
  CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6)) AS numbers(number)
) AS found
WHERE found."members" > 0
ORDER BY found.number;

SELECT
  "key_id" AS "id",
  CASE
    WHEN "conclusion" IS NULL THEN 'undecided'
    WHEN "conclusion" <= 4 THEN 'decided'
    WHEN "conclusion" = 5 THEN 'not-rated'
    WHEN "conclusion" = 6 THEN 'unruled'
    WHEN "conclusion" = 7 THEN 'conflict'
  END AS "outcome",
  (['outstanding', 'good', 'vanguard', 'not-exemplary', NULL, NULL, NULL])["conclusion"] AS "tier",
  (['khong-guong-mau', 'xuat-sac', 'tot', 'con-lai'])[CASE WHEN "conclusion" IS NOT NULL THEN "rule" END] AS "rule",
  CASE "may"
    WHEN 1 THEN ['not-exemplary']
    WHEN 2 THEN ['outstanding']
    WHEN 3 THEN ['outstanding', 'not-exemplary']
    WHEN 4 THEN ['good']
    WHEN 5 THEN ['good', 'not-exemplary']
    WHEN 6 THEN ['outstanding', 'good']
    WHEN 7 THEN ['outstanding', 'good', 'not-exemplary']
    WHEN 8 THEN ['vanguard']
    WHEN 9 THEN ['vanguard', 'not-exemplary']
    WHEN 10 THEN ['outstanding', 'vanguard']
    WHEN 11 THEN ['outstanding', 'vanguard', 'not-exemplary']
    WHEN 12 THEN ['good', 'vanguard']
    WHEN 13 THEN ['good', 'vanguard', 'not-exemplary']
    WHEN 14 THEN ['outstanding', 'good', 'vanguard']
    WHEN 15 THEN ['outstanding', 'good', 'vanguard', 'not-exemplary']
  END AS "possible",
  (['official', 'interpreted', 'illustrative'])["grade"] AS "authority"
FROM (
  SELECT
    members.*,
    ('[null, 4, 1, null, 2, null, null, null, 3, null, null, null, null, null, null, null]'::BIGINT[])["may" + 1] AS "conclusion",
    CASE WHEN "state" > 0 THEN "state" ELSE nullif("last", 5) END AS "rule",
    CASE WHEN ("may" & 15) <> 0 THEN 3 END AS "grade"
  FROM (
    SELECT
      members.*,
      CASE
        WHEN "state" > 0 THEN ('[1, 2, 4, 8]'::BIGINT[])["state"]
        WHEN "state" < 0 THEN
          CASE WHEN ("kept_1" & 2) <> 0 THEN 1 ELSE 0 END
          + CASE WHEN ("kept_1" & 8) <> 0 THEN 2 ELSE 0 END
          + CASE WHEN ("kept_1" & 32) <> 0 THEN 4 ELSE 0 END
          + CASE WHEN ("kept_1" & 128) <> 0 THEN 8 ELSE 0 END
        ELSE 0
      END AS "may"
    FROM (
      SELECT
        members.*,
        CASE
          WHEN "state" < 0 THEN
            CASE
              WHEN ("rules_1" & 85) <> 0 THEN ('[1, 1, 2, 2, 3, 3, 4, 4]'::BIGINT[])[bit_count((("rules_1" & 85) & -("rules_1" & 85)) - 1) + 1]
              ELSE 5
            END
        END AS "last",
        CASE
          WHEN "state" >= 0 THEN NULL
          WHEN ("rules_1" & 85) = 0 THEN "rules_1"
          ELSE ("rules_1" & 4 * (("rules_1" & 85) & -("rules_1" & 85)) - 1)
        END AS "kept_1"
      FROM (
        SELECT
          members.*,
          CASE
            WHEN "rules_1" <> 0 THEN ('[1, -1, 2, -1, 3, -1, 4, -1]'::BIGINT[])[bit_count(("rules_1" & -"rules_1") - 1) + 1]
            ELSE 0
          END AS "state"
        FROM (
          SELECT
            members.*,
            -- khong-guong-mau, xuat-sac, tot, con-lai
            CAST((('[234, 232, 195, 194, 192, 195, 226, 224, 195, 202, 200, 195, 194, 192, 195, 194, 192, 195, 194, 192, 195, 194, 192, 195, 234, 232, 195, 194, 192, 195, 226, 240, 195, 202, 204, 195]'::BIGINT[])["slot_1" + 1]) AS BIGINT) AS "rules_1"
          FROM (
            SELECT
              members."id" AS "key_id",
              CASE WHEN members."biKyLuat" THEN 2 WHEN NOT members."biKyLuat" THEN 1 ELSE 0 END
              + 3 * CASE
                WHEN members."banDangKy" = 'khong' THEN 1
                WHEN members."banDangKy" = 'chungChung' THEN 2
                WHEN members."banDangKy" = 'cuThe' THEN 3
                ELSE 0
              END
              + 12 * CASE
                WHEN members."soViecTot" BETWEEN 0 AND 20 AND floor(members."soViecTot") = members."soViecTot" THEN CASE WHEN members."soViecTot" >= 5 THEN 2 ELSE 1 END
                ELSE 0
              END AS "slot_1"
            FROM "members" AS members
          ) AS members
        ) AS members
      ) AS members
    ) AS members
  ) AS members
) AS members;
