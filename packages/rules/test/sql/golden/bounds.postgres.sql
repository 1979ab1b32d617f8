SELECT
  totals."year",
  totals."unit",
  totals."everybody",
  questions."kind",
  questions."id",
  CASE questions."number" WHEN 1 THEN totals."ct_TT" END AS "of_low",
  CASE questions."number"
    WHEN 1 THEN totals."ct_UU" + totals."ct_UT" + totals."ct_TU" + totals."ct_TT"
  END AS "of_high",
  CASE questions."number" WHEN 1 THEN totals."ct_TF" + totals."ct_TU" + totals."ct_TT" END AS "among_low",
  CASE questions."number"
    WHEN 1 THEN totals."ct_UF" + totals."ct_UU" + totals."ct_UT" + totals."ct_TF" + totals."ct_TU" + totals."ct_TT"
  END AS "among_high"
FROM (
  SELECT
    "year" AS "year",
    "unit" AS "unit",
    grouping("unit") = 1 AS "everybody",
    count(CASE WHEN "cell_ct" = 0 THEN 1 END) AS "ct_FF",
    count(CASE WHEN "cell_ct" = 1 THEN 1 END) AS "ct_FU",
    count(CASE WHEN "cell_ct" = 2 THEN 1 END) AS "ct_FT",
    count(CASE WHEN "cell_ct" = 3 THEN 1 END) AS "ct_UF",
    count(CASE WHEN "cell_ct" = 4 THEN 1 END) AS "ct_UU",
    count(CASE WHEN "cell_ct" = 5 THEN 1 END) AS "ct_UT",
    count(CASE WHEN "cell_ct" = 6 THEN 1 END) AS "ct_TF",
    count(CASE WHEN "cell_ct" = 7 THEN 1 END) AS "ct_TU",
    count(CASE WHEN "cell_ct" = 8 THEN 1 END) AS "ct_TT"
  FROM (
    SELECT
      coalesce("key_nam", 2018) AS "year",
      nullif(CAST("key_don_vi" AS TEXT), '') AS "unit",
      "conclusion",
      "possible_outstanding",
      "possible_good",
      "possible_not-rated",
      "possible_unruled",
      3 * "is_biPhat" + "is_khongXuatSac" AS "cell_ct"
    FROM (
      SELECT
        members.*,
        CASE WHEN "biPhat" THEN 2 WHEN ("biPhat") IS NOT FALSE THEN 1 ELSE 0 END AS "is_biPhat",
        CASE
          WHEN NOT ("possible_outstanding" OR "possible_unruled") THEN 2
          WHEN NOT ("possible_good" OR "possible_unruled" OR "possible_not-rated") THEN 0
          ELSE 1
        END AS "is_khongXuatSac"
      FROM (
        SELECT
          members.*,
          CASE
            WHEN "conclusion" IS NOT NULL THEN "conclusion" = 1
            WHEN ("may" & 2) <> 0 THEN TRUE
            ELSE FALSE
          END AS "possible_outstanding",
          CASE
            WHEN "conclusion" IS NOT NULL THEN "conclusion" = 2
            WHEN ("may" & 4) <> 0 THEN TRUE
            ELSE FALSE
          END AS "possible_good",
          CASE
            WHEN "conclusion" IS NOT NULL THEN "conclusion" = 5
            WHEN ("may" & 1) <> 0 THEN TRUE
            ELSE FALSE
          END AS "possible_not-rated",
          CASE WHEN "conclusion" IS NOT NULL THEN "conclusion" = 6 WHEN "last" = 4 THEN TRUE ELSE FALSE END AS "possible_unruled"
        FROM (
          SELECT
            members.*,
            CASE
              WHEN "state" > 0 THEN (ARRAY[5, 1, 2])["state"]
              WHEN "state" = 0 THEN 6
              WHEN (NOT ("may" & 6) <> 0 AND "last" <= 3) THEN 5
              WHEN (NOT ("may" & 5) <> 0 AND "last" <= 3) THEN 1
              WHEN (NOT ("may" & 3) <> 0 AND "last" <= 3) THEN 2
              WHEN NOT ("may" & 7) <> 0 THEN 6
            END AS "conclusion"
          FROM (
            SELECT
              members.*,
              CASE
                WHEN "state" < 0 THEN
                  CASE WHEN ("state" >= -1 AND "last" >= 1 AND ("mien") IS NOT FALSE) THEN 1 ELSE 0 END
                  + CASE WHEN ("state" >= -2 AND "last" >= 2 AND "diem_high" >= 8) THEN 2 ELSE 0 END
                  + CASE WHEN ("state" >= -3 AND "last" >= 3 AND "diem_high" >= 5) THEN 4 ELSE 0 END
              END AS "may"
            FROM (
              SELECT
                members.*,
                CASE
                  WHEN "state" < 0 THEN
                    CASE
                      -- mien
                      WHEN "mien" THEN 1
                      -- xuat-sac
                      WHEN "diem" >= 8 THEN 2
                      -- tot
                      WHEN "diem" >= 5 THEN 3
                      ELSE 4
                    END
                END AS "last"
              FROM (
                SELECT
                  members.*,
                  CASE
                    -- mien
                    WHEN ("mien") IS NOT FALSE THEN CASE WHEN "mien" THEN 1 ELSE -1 END
                    -- xuat-sac
                    WHEN "diem_high" >= 8 THEN CASE WHEN "diem" >= 8 THEN 2 ELSE -2 END
                    -- tot
                    WHEN "diem_high" >= 5 THEN CASE WHEN "diem" >= 5 THEN 3 ELSE -3 END
                    ELSE 0
                  END AS "state"
                FROM (
                  SELECT
                    members.*,
                    coalesce("diem", CAST('-Infinity' AS DOUBLE PRECISION)) AS "diem_low",
                    coalesce("diem", CAST('Infinity' AS DOUBLE PRECISION)) AS "diem_high"
                  FROM (
                    SELECT
                      members."nam" AS "key_nam",
                      members."don_vi" AS "key_don_vi",
                      CASE
                        WHEN members."diem" BETWEEN float8 '0' AND float8 '10' AND floor(members."diem") = members."diem" THEN members."diem"
                      END AS "diem",
                      members."mien" AS "mien",
                      members."biPhat" AS "biPhat"
                    FROM "dang_vien" AS members
                    OFFSET 0
                  ) AS members
                  OFFSET 0
                ) AS members
                OFFSET 0
              ) AS members
              OFFSET 0
            ) AS members
            OFFSET 0
          ) AS members
          OFFSET 0
        ) AS members
        OFFSET 0
      ) AS members
      OFFSET 0
    ) AS members
    OFFSET 0
  ) AS members
  GROUP BY GROUPING SETS (("year", "unit"), ("year"))
) AS totals
CROSS JOIN (VALUES
  (1, 'target', 'ct')
) AS questions("number", "kind", "id")
