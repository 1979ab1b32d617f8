CREATE TABLE "members" (
  "id" VARCHAR,
  "capUyVien" BOOLEAN COMMENT 'Là cấp ủy viên (Văn bản ví dụ, 1)',
  "banDangKy" VARCHAR COMMENT 'Bản đăng ký nêu gương (Văn bản ví dụ, 2): khong = Chưa đăng ký; chungChung = Còn chung chung; cuThe = Cụ thể, thiết thực',
  "soViecTot" DOUBLE COMMENT 'Số việc làm tốt trong năm (Văn bản ví dụ, 2): 0, 1, … 20',
  "biKyLuat" BOOLEAN COMMENT 'Bị kỷ luật trong năm (Văn bản ví dụ, 2)'
);

SELECT found."fact", found."problem", found."members", found."first", found."last"
FROM (
  SELECT
    numbers.number AS number,
    element_at(ARRAY['capUyVien', 'banDangKy', 'banDangKy', 'soViecTot', 'soViecTot', 'biKyLuat'], numbers.number) AS "fact",
    element_at(ARRAY['missing', 'missing', 'outside', 'missing', 'outside', 'missing'], numbers.number) AS "problem",
    element_at(ARRAY["capUyVien_missing", "banDangKy_missing", "banDangKy_outside", "soViecTot_missing", "soViecTot_outside", "biKyLuat_missing"], numbers.number) AS "members",
    element_at(ARRAY["capUyVien_first", "banDangKy_first", "banDangKy_first_2", "soViecTot_first", "soViecTot_first_2", "biKyLuat_first"], numbers.number) AS "first",
    element_at(ARRAY["capUyVien_last", "banDangKy_last", "banDangKy_last_2", "soViecTot_last", "soViecTot_last_2", "biKyLuat_last"], numbers.number) AS "last"
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
  element_at(ARRAY['outstanding', 'good', 'vanguard', 'not-exemplary', NULL, NULL, NULL], "conclusion") AS "tier",
  element_at(ARRAY['khong-guong-mau', 'xuat-sac', 'tot', 'con-lai'], CASE WHEN "conclusion" IS NOT NULL THEN "rule" END) AS "rule",
  CASE
    WHEN "conclusion" IS NOT NULL THEN ARRAY[element_at(ARRAY['outstanding', 'good', 'vanguard', 'not-exemplary', 'not-rated', 'unruled', 'conflict'], "conclusion")]
    ELSE CASE
      WHEN bitwise_and("may", 2) <> 0 THEN
        CASE
          WHEN bitwise_and("may", 4) <> 0 THEN
            CASE
              WHEN bitwise_and("may", 8) <> 0 THEN
                CASE
                  WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['outstanding', 'good', 'vanguard', 'not-exemplary']
                  ELSE ARRAY['outstanding', 'good', 'vanguard']
                END
              ELSE CASE
                WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['outstanding', 'good', 'not-exemplary']
                ELSE ARRAY['outstanding', 'good']
              END
            END
          ELSE CASE
            WHEN bitwise_and("may", 8) <> 0 THEN
              CASE
                WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['outstanding', 'vanguard', 'not-exemplary']
                ELSE ARRAY['outstanding', 'vanguard']
              END
            ELSE CASE
              WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['outstanding', 'not-exemplary']
              ELSE ARRAY['outstanding']
            END
          END
        END
      ELSE CASE
        WHEN bitwise_and("may", 4) <> 0 THEN
          CASE
            WHEN bitwise_and("may", 8) <> 0 THEN
              CASE
                WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['good', 'vanguard', 'not-exemplary']
                ELSE ARRAY['good', 'vanguard']
              END
            ELSE CASE WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['good', 'not-exemplary'] ELSE ARRAY['good'] END
          END
        ELSE CASE
          WHEN bitwise_and("may", 8) <> 0 THEN
            CASE
              WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['vanguard', 'not-exemplary']
              ELSE ARRAY['vanguard']
            END
          ELSE CASE WHEN bitwise_and("may", 1) <> 0 THEN ARRAY['not-exemplary'] END
        END
      END
    END
  END AS "possible",
  element_at(ARRAY['official', 'interpreted', 'illustrative'], "grade") AS "authority"
FROM (
  SELECT
    members.*,
    CASE
      WHEN "state" > 0 THEN element_at(ARRAY[4, 1, 2, 3], "state")
      WHEN "state" = 0 THEN 6
      WHEN NOT bitwise_and("may", 14) <> 0 THEN 4
      WHEN NOT bitwise_and("may", 13) <> 0 THEN 1
      WHEN NOT bitwise_and("may", 11) <> 0 THEN 2
      WHEN NOT bitwise_and("may", 7) <> 0 THEN 3
    END AS "conclusion",
    CASE WHEN "state" > 0 THEN "state" ELSE nullif("last", 5) END AS "rule",
    CASE
      WHEN "state" > 0 THEN element_at(ARRAY[3, 3, 3, 3], "state")
      WHEN bitwise_and("may", 15) <> 0 THEN 3
    END AS "grade"
  FROM (
    SELECT
      members.*,
      CASE
        WHEN "state" < 0 THEN
          CASE WHEN ("state" >= -1 AND "last" >= 1 AND coalesce("biKyLuat", TRUE)) THEN 1 ELSE 0 END
          + CASE
            WHEN (
              "state" >= -2
              AND "last" >= 2
              AND (coalesce(NOT "biKyLuat", TRUE) AND coalesce("banDangKy" = 2, TRUE) AND "soViecTot_high" >= 5)
            ) THEN 2
            ELSE 0
          END
          + CASE
            WHEN (
              "state" >= -3
              AND "last" >= 3
              AND (coalesce(NOT "biKyLuat", TRUE) AND coalesce("banDangKy" = 1, TRUE) AND "soViecTot_high" >= 5)
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
            WHEN coalesce("biKyLuat", TRUE) THEN CASE WHEN "biKyLuat" THEN 1 ELSE -1 END
            -- xuat-sac
            WHEN (coalesce(NOT "biKyLuat", TRUE) AND coalesce("banDangKy" = 2, TRUE) AND "soViecTot_high" >= 5) THEN CASE WHEN (NOT "biKyLuat" AND "banDangKy" = 2 AND "soViecTot" >= 5) THEN 2 ELSE -2 END
            -- tot
            WHEN (coalesce(NOT "biKyLuat", TRUE) AND coalesce("banDangKy" = 1, TRUE) AND "soViecTot_high" >= 5) THEN CASE WHEN (NOT "biKyLuat" AND "banDangKy" = 1 AND "soViecTot" >= 5) THEN 3 ELSE -3 END
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
