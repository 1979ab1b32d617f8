SELECT
  `year` AS `year`,
  `unit` AS `unit`,
  count(*) AS `members`,
  count(CASE WHEN `cell_ct` = 0 THEN 1 END) AS `ct_FF`,
  count(CASE WHEN `cell_ct` = 1 THEN 1 END) AS `ct_FU`,
  count(CASE WHEN `cell_ct` = 2 THEN 1 END) AS `ct_FT`,
  count(CASE WHEN `cell_ct` = 3 THEN 1 END) AS `ct_UF`,
  count(CASE WHEN `cell_ct` = 4 THEN 1 END) AS `ct_UU`,
  count(CASE WHEN `cell_ct` = 5 THEN 1 END) AS `ct_UT`,
  count(CASE WHEN `cell_ct` = 6 THEN 1 END) AS `ct_TF`,
  count(CASE WHEN `cell_ct` = 7 THEN 1 END) AS `ct_TU`,
  count(CASE WHEN `cell_ct` = 8 THEN 1 END) AS `ct_TT`,
  count(CASE WHEN `conclusion` = 1 THEN 1 END) AS `outstanding_low`,
  count(CASE WHEN `possible_outstanding` THEN 1 END) AS `outstanding_high`,
  count(CASE WHEN `conclusion` = 2 THEN 1 END) AS `good_low`,
  count(CASE WHEN `possible_good` THEN 1 END) AS `good_high`,
  count(CASE WHEN `conclusion` = 5 THEN 1 END) AS `not-rated_low`,
  count(CASE WHEN `possible_not-rated` THEN 1 END) AS `not-rated_high`,
  count(CASE WHEN `conclusion` = 6 THEN 1 END) AS `unruled_low`,
  count(CASE WHEN `possible_unruled` THEN 1 END) AS `unruled_high`
FROM (
  SELECT
    coalesce(`key_nam`, 2018) AS `year`,
    nullif(CAST(`key_don_vi` AS STRING), '') AS `unit`,
    `conclusion`,
    `possible_outstanding`,
    `possible_good`,
    `possible_not-rated`,
    `possible_unruled`,
    3 * `is_biPhat` + `is_khongXuatSac` AS `cell_ct`
  FROM (
    SELECT
      members.*,
      CASE WHEN `biPhat` THEN 2 WHEN (`biPhat`) IS NOT FALSE THEN 1 ELSE 0 END AS `is_biPhat`,
      CASE
        WHEN NOT (`possible_outstanding` OR `possible_unruled`) THEN 2
        WHEN NOT (`possible_good` OR `possible_unruled` OR `possible_not-rated`) THEN 0
        ELSE 1
      END AS `is_khongXuatSac`
    FROM (
      SELECT
        members.*,
        CASE
          WHEN `conclusion` IS NOT NULL THEN `conclusion` = 1
          WHEN (`may` & 2) <> 0 THEN TRUE
          ELSE FALSE
        END AS `possible_outstanding`,
        CASE
          WHEN `conclusion` IS NOT NULL THEN `conclusion` = 2
          WHEN (`may` & 4) <> 0 THEN TRUE
          ELSE FALSE
        END AS `possible_good`,
        CASE
          WHEN `conclusion` IS NOT NULL THEN `conclusion` = 5
          WHEN (`may` & 1) <> 0 THEN TRUE
          ELSE FALSE
        END AS `possible_not-rated`,
        CASE
          WHEN `conclusion` IS NOT NULL THEN `conclusion` = 6
          WHEN (`may` & 8) <> 0 THEN TRUE
          ELSE FALSE
        END AS `possible_unruled`
      FROM (
        SELECT
          members.*,
          element_at(array(null, 5, 1, null, 2, null, null, null, 6, null, null, null, null, null, null, null), `may` + 1) AS `conclusion`
        FROM (
          SELECT
            members.*,
            CASE
              WHEN `state` > 0 THEN element_at(array(1, 2, 4), `state`)
              WHEN `state` < 0 THEN
                CASE WHEN (`kept_1` & 2) <> 0 THEN 1 ELSE 0 END
                + CASE WHEN (`kept_1` & 8) <> 0 THEN 2 ELSE 0 END
                + CASE WHEN (`kept_1` & 32) <> 0 THEN 4 ELSE 0 END
                + CASE WHEN `last` > 3 THEN 8 ELSE 0 END
              ELSE 8
            END AS `may`
          FROM (
            SELECT
              members.*,
              CASE
                WHEN `state` < 0 THEN
                  CASE
                    WHEN (`rules_1` & 21) <> 0 THEN element_at(array(1, 1, 2, 2, 3, 3), bit_count(((`rules_1` & 21) & -(`rules_1` & 21)) - 1) + 1)
                    ELSE 4
                  END
              END AS `last`,
              CASE
                WHEN `state` >= 0 THEN NULL
                WHEN (`rules_1` & 21) = 0 THEN `rules_1`
                ELSE (`rules_1` & 4 * ((`rules_1` & 21) & -(`rules_1` & 21)) - 1)
              END AS `kept_1`
            FROM (
              SELECT
                members.*,
                CASE
                  WHEN `rules_1` <> 0 THEN element_at(array(1, -1, 2, -1, 3, -1), bit_count((`rules_1` & -`rules_1`) - 1) + 1)
                  ELSE 0
                END AS `state`
              FROM (
                SELECT
                  members.*,
                  -- mien, xuat-sac, tot
                  CAST((element_at(array(42, 40, 43, 2, 0, 3, 50, 48, 51, 62, 60, 63), `slot_1` + 1)) AS BIGINT) AS `rules_1`
                FROM (
                  SELECT
                    members.`nam` AS `key_nam`,
                    members.`don_vi` AS `key_don_vi`,
                    members.`biPhat` AS `biPhat`,
                    CASE WHEN members.`mien` THEN 2 WHEN NOT members.`mien` THEN 1 ELSE 0 END
                    + 3 * CASE
                      WHEN members.`diem` BETWEEN 0 AND 10 AND floor(members.`diem`) = members.`diem` THEN CASE WHEN members.`diem` >= 8 THEN 3 WHEN members.`diem` >= 5 THEN 2 ELSE 1 END
                      ELSE 0
                    END AS `slot_1`
                  FROM `dang_vien` AS members
                ) AS members
              ) AS members
            ) AS members
          ) AS members
        ) AS members
      ) AS members
    ) AS members
  ) AS members
) AS members
GROUP BY `year`, `unit`
