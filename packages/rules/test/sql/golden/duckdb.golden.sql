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
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0E0 AND 20E0 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN 1
        ELSE 0
      END) AS "soViecTot_outside",
      min(CASE
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0E0 AND 20E0 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN CAST(members."id" AS VARCHAR)
      END) AS "soViecTot_first_2",
      max(CASE
        WHEN members."soViecTot" IS NOT NULL AND NOT coalesce(members."soViecTot" BETWEEN 0E0 AND 20E0 AND floor(members."soViecTot") = members."soViecTot", FALSE) THEN CAST(members."id" AS VARCHAR)
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
  CASE
    WHEN "conclusion" IS NOT NULL THEN [(['outstanding', 'good', 'vanguard', 'not-exemplary', 'not-rated', 'unruled', 'conflict'])["conclusion"]]
    ELSE CASE
      WHEN ("may" & 2) <> 0 THEN
        CASE
          WHEN ("may" & 4) <> 0 THEN
            CASE
              WHEN ("may" & 8) <> 0 THEN
                CASE
                  WHEN ("may" & 1) <> 0 THEN ['outstanding', 'good', 'vanguard', 'not-exemplary']
                  ELSE ['outstanding', 'good', 'vanguard']
                END
              ELSE CASE
                WHEN ("may" & 1) <> 0 THEN ['outstanding', 'good', 'not-exemplary']
                ELSE ['outstanding', 'good']
              END
            END
          ELSE CASE
            WHEN ("may" & 8) <> 0 THEN
              CASE
                WHEN ("may" & 1) <> 0 THEN ['outstanding', 'vanguard', 'not-exemplary']
                ELSE ['outstanding', 'vanguard']
              END
            ELSE CASE WHEN ("may" & 1) <> 0 THEN ['outstanding', 'not-exemplary'] ELSE ['outstanding'] END
          END
        END
      ELSE CASE
        WHEN ("may" & 4) <> 0 THEN
          CASE
            WHEN ("may" & 8) <> 0 THEN CASE WHEN ("may" & 1) <> 0 THEN ['good', 'vanguard', 'not-exemplary'] ELSE ['good', 'vanguard'] END
            ELSE CASE WHEN ("may" & 1) <> 0 THEN ['good', 'not-exemplary'] ELSE ['good'] END
          END
        ELSE CASE
          WHEN ("may" & 8) <> 0 THEN CASE WHEN ("may" & 1) <> 0 THEN ['vanguard', 'not-exemplary'] ELSE ['vanguard'] END
          ELSE CASE WHEN ("may" & 1) <> 0 THEN ['not-exemplary'] END
        END
      END
    END
  END AS "possible",
  (['official', 'interpreted', 'illustrative'])["grade"] AS "authority"
FROM (
  SELECT
    members.*,
    CASE
      WHEN "state" > 0 THEN ([4, 1, 2, 3])["state"]
      WHEN "state" = 0 THEN 6
      WHEN NOT ("may" & 14) <> 0 THEN 4
      WHEN NOT ("may" & 13) <> 0 THEN 1
      WHEN NOT ("may" & 11) <> 0 THEN 2
      WHEN NOT ("may" & 7) <> 0 THEN 3
    END AS "conclusion",
    CASE WHEN "state" > 0 THEN "state" ELSE nullif("last", 5) END AS "rule",
    CASE WHEN "state" > 0 THEN ([3, 3, 3, 3])["state"] WHEN ("may" & 15) <> 0 THEN 3 END AS "grade"
  FROM (
    SELECT
      members.*,
      CASE
        WHEN "state" < 0 THEN
          CASE WHEN ("state" >= -1 AND "last" >= 1 AND ("biKyLuat") IS NOT FALSE) THEN 1 ELSE 0 END
          + CASE
            WHEN (
              "state" >= -2
              AND "last" >= 2
              AND ((NOT "biKyLuat") IS NOT FALSE AND ("banDangKy" = 2) IS NOT FALSE AND "soViecTot_high" >= 5)
            ) THEN 2
            ELSE 0
          END
          + CASE
            WHEN (
              "state" >= -3
              AND "last" >= 3
              AND ((NOT "biKyLuat") IS NOT FALSE AND ("banDangKy" = 1) IS NOT FALSE AND "soViecTot_high" >= 5)
            ) THEN 4
            ELSE 0
          END
          + CASE WHEN "last" = 4 THEN 8 ELSE 0 END
      END AS "may"
    FROM (
      SELECT
        members.*,
        CASE
          WHEN "state" < 0 THEN
            CASE
              -- khong-guong-mau
              WHEN "biKyLuat" THEN 1
              -- xuat-sac
              WHEN (NOT "biKyLuat" AND "banDangKy" = 2 AND "soViecTot" >= 5) THEN 2
              -- tot
              WHEN (NOT "biKyLuat" AND "banDangKy" = 1 AND "soViecTot" >= 5) THEN 3
              ELSE 4
            END
        END AS "last"
      FROM (
        SELECT
          members.*,
          CASE
            -- khong-guong-mau
            WHEN ("biKyLuat") IS NOT FALSE THEN CASE WHEN "biKyLuat" THEN 1 ELSE -1 END
            -- xuat-sac
            WHEN ((NOT "biKyLuat") IS NOT FALSE AND ("banDangKy" = 2) IS NOT FALSE AND "soViecTot_high" >= 5) THEN CASE WHEN (NOT "biKyLuat" AND "banDangKy" = 2 AND "soViecTot" >= 5) THEN 2 ELSE -2 END
            -- tot
            WHEN ((NOT "biKyLuat") IS NOT FALSE AND ("banDangKy" = 1) IS NOT FALSE AND "soViecTot_high" >= 5) THEN CASE WHEN (NOT "biKyLuat" AND "banDangKy" = 1 AND "soViecTot" >= 5) THEN 3 ELSE -3 END
            ELSE 4
          END AS "state"
        FROM (
          SELECT
            members.*,
            coalesce("soViecTot", CAST('-Infinity' AS DOUBLE)) AS "soViecTot_low",
            coalesce("soViecTot", CAST('Infinity' AS DOUBLE)) AS "soViecTot_high"
          FROM (
            SELECT
              members."id" AS "key_id",
              CASE members."banDangKy" WHEN 'khong' THEN 0 WHEN 'chungChung' THEN 1 WHEN 'cuThe' THEN 2 END AS "banDangKy",
              CASE
                WHEN members."soViecTot" BETWEEN 0E0 AND 20E0 AND floor(members."soViecTot") = members."soViecTot" THEN members."soViecTot"
              END AS "soViecTot",
              members."biKyLuat" AS "biKyLuat"
            FROM "members" AS members
          ) AS members
        ) AS members
      ) AS members
    ) AS members
  ) AS members
) AS members;
