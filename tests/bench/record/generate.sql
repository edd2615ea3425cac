-- The record of a benchmark: {meetings} meetings and what hangs on them, the same for the same {seed}.
-- Everything follows from row numbers by a hash, so that no table has to be read to write the next one.

CREATE SCHEMA bench;

-- A number from 0 below 1, for the `k`th question about row `n`.
CREATE FUNCTION bench.chance(n bigint, k int) RETURNS float8 IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT (hashint8extended(n, {seed}::bigint * 1000 + k) & 4503599627370495) / 4503599627370496.0::float8 $$;
-- A whole number from 0 below `size`.
CREATE FUNCTION bench.pick(n bigint, k int, size bigint) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT floor(bench.chance(n, k) * size)::bigint $$;
-- An id in the form of UUID v7, whose time goes up with the row, as imports make them. `kind` tells the tables apart.
CREATE FUNCTION bench.id(kind int, n bigint) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
    || substr(md5(n::text || ' ' || kind::text), 1, 15))::uuid $$;
CREATE FUNCTION bench.word(words text[], n bigint, k int) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT words[1 + bench.pick(n, k, cardinality(words))] $$;
-- One person in twenty meetings' worth, by a power law: the chance of rank r falls as 1/r.
CREATE FUNCTION bench.person(n bigint, k int) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT floor(power({people}::float8, bench.chance(n, k)))::bigint $$;
CREATE FUNCTION bench.day(n bigint) RETURNS date IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT date '2010-01-01' + (n * 5800 / {meetings})::int + bench.pick(n, 1, 30)::int $$;
CREATE FUNCTION bench.country(person bigint) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT CASE WHEN bench.chance(person, 2) < 0.3 THEN 'VN' ELSE bench.word(
    '{CN,LA,KH,RU,JP,KR,US,FR,DE,GB,IN,ID,TH,SG,MY,AU,PH,IT,CU,BR}', person, 3) END $$;
-- A person changes office every few years; one in eight is printed without any.
CREATE FUNCTION bench.office(person bigint, day date) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT CASE WHEN bench.chance(person, 4) < 0.12 THEN NULL
    ELSE bench.pick(person * 8 + (extract(year FROM day)::int - 2010) / 5, 5, 400) END $$;

INSERT INTO outlets (id, name)
  SELECT bench.id(1, n), '通讯社' || n FROM generate_series(0, 4) n;

INSERT INTO offices (id, identity_key, name, country)
  SELECT bench.id(2, n), 'office ' || n, bench.word('{外交部,国防部,公安部,财政部,卫生部,教育部,司法部,农业部,交通部,国会,政府,中央委员会}', n, 6)
    || bench.word('{部长,副部长,主席,副主席,司长,总书记,秘书长,大使,特使,顾问,主任,总理}', n, 7) || (n % 40), bench.country(n)
  FROM generate_series(0, 399) n;

INSERT INTO people (id, identity_key, name, latin_name, country)
  SELECT bench.id(3, n), 'person ' || n, bench.word('{阮,黎,陈,范,黄,武,邓,裴,吴,胡,杨,李,王,张,刘,赵,周,孙,朱,林}', n, 8)
    || bench.word('{文,春,明,德,玉,光,国,氏,庭,辉,永,海,山,金,嘉,志}', n, 9)
    || bench.word('{福,强,平,兰,英,勇,俊,成,和,安,龙,梅,心,华,智,清}', n, 10),
    CASE WHEN bench.chance(n, 11) < 0.3 THEN 'Person Number ' || n END, bench.country(n)
  FROM generate_series(1, {people}) n;

INSERT INTO person_names (id, person_id, text, script, kind, folded)
  SELECT bench.id(4, n * 2), bench.id(3, n), name, 'HAN'::name_script, 'PREFERRED'::name_kind, name
  FROM generate_series(1, {people}) n JOIN people ON people.id = bench.id(3, n)
  UNION ALL
  SELECT bench.id(4, n * 2 + 1), bench.id(3, n), latin_name, 'LATIN', 'GLOSS', lower(replace(latin_name, ' ', ''))
  FROM generate_series(1, {people}) n JOIN people ON people.id = bench.id(3, n) WHERE latin_name IS NOT NULL;

-- Most dates are days, some a month, some a span of days.
INSERT INTO meetings (id, kind, name, status, date, first_day, last_day, place, mode)
  SELECT bench.id(5, n), bench.word('{TALKS,TALKS,TALKS,CALL_ON,CALL_ON,CALL_ON,CALL_ON,PHONE_CALL,SUMMIT,CONFERENCE,CONFERENCE,WORKING_SESSION,CEREMONY,RECEPTION,VISIT}', n, 12)::meeting_kind,
    CASE WHEN bench.chance(n, 13) < 0.2 THEN '第' || n || '届合作论坛' END,
    CASE WHEN bench.chance(n, 14) < 0.05 THEN 'PLANNED' ELSE 'HELD' END::meeting_status,
    CASE span WHEN 'day' THEN day::text WHEN 'month' THEN to_char(day, 'YYYY-MM') ELSE day || '/' || day + 3 END,
    CASE span WHEN 'month' THEN date_trunc('month', day)::date ELSE day END,
    CASE span WHEN 'day' THEN day WHEN 'month' THEN (date_trunc('month', day) + interval '1 month - 1 day')::date ELSE day + 3 END,
    bench.word('{河内,北京,万象,金边,莫斯科,东京,首尔,华盛顿,巴黎,柏林,胡志明市,岘港,新加坡,雅加达,曼谷}', n, 16),
    CASE WHEN bench.chance(n, 17) < 0.08 THEN 'VIDEO' ELSE 'IN_PERSON' END::mode
  FROM generate_series(0, {meetings} - 1) n,
    LATERAL (SELECT bench.day(n) AS day, bench.word('{day,day,day,day,day,day,day,day,month,span}', n, 15) AS span) AS at;

-- Two to six people a meeting; whoever is drawn twice comes once.
INSERT INTO participations (id, meeting_id, person_id, ordinal, role, title_as_printed, office_id, first_day)
  SELECT bench.id(6, n * 8 + drawn.k), bench.id(5, n), bench.id(3, drawn.person), drawn.k,
    bench.word('{CHAIR,HOST,GUEST,WITNESS,PARTICIPANT,PARTICIPANT,PARTICIPANT}', n * 8 + drawn.k, 18)::role,
    '越南' || offices.name, offices.id, meetings.first_day
  FROM generate_series(0, {meetings} - 1) n
    JOIN meetings ON meetings.id = bench.id(5, n)
    CROSS JOIN LATERAL (
      SELECT person, min(k) AS k FROM (
        SELECT bench.person(n * 8 + k, 19) AS person, k FROM generate_series(0, 1 + bench.pick(n, 20, 5)) k) each_draw
      GROUP BY person) AS drawn
    LEFT JOIN offices ON offices.id = bench.id(2, bench.office(drawn.person, bench.day(n)));

UPDATE people SET meeting_count = counted.meetings
  FROM (SELECT person_id, count(*) AS meetings FROM participations GROUP BY person_id) AS counted
  WHERE counted.person_id = people.id;

INSERT INTO tenures (id, person_id, office_id, first_seen, last_seen)
  SELECT bench.id(7, row_number() OVER ()), person_id, office_id, min(first_day), max(first_day)
  FROM participations WHERE office_id IS NOT NULL GROUP BY person_id, office_id;

INSERT INTO meeting_sides (meeting_id, name, ordinal, country, first_day)
  SELECT id, country, ordinal, country, first_day
  FROM generate_series(0, {meetings} - 1) n JOIN meetings ON meetings.id = bench.id(5, n)
    CROSS JOIN LATERAL (VALUES ('VN', 0), (bench.word('{CN,LA,KH,RU,JP,KR,US,FR,DE,GB}', n, 21), 1)) AS side (country, ordinal);

-- Two meetings an article; one meeting in four is told of by a second article.
INSERT INTO articles (id, form, identity_key, content_hash, reader_version, page_id, url, headline, outlet_id, dateline_place, published, published_first, published_last, retrieved)
  SELECT bench.id(8, n), 'FULL', 'article ' || n, md5(n::text), '1.0.0', 'page ' || n, 'https://news.example/' || n || '.html',
    bench.word('{越南与伙伴国加强合作,高级代表团正式访问,双方就共同关心的问题交换意见,领导人出席合作论坛}', n, 22) || '（' || n || '）',
    bench.id(1, n % 5), '河内', (bench.day(n * 2) + 1)::text, bench.day(n * 2) + 1, bench.day(n * 2) + 1, '2025-01-01'
  FROM generate_series(0, {meetings} / 2 - 1) n;

INSERT INTO sections (id, article_id, ordinal, kind, text)
  SELECT bench.id(9, n * 4 + k), bench.id(8, n), k,
    ('{HEADLINE,STANDFIRST,PARAGRAPH,PARAGRAPH}'::text[])[k + 1]::section_kind,
    CASE k WHEN 0 THEN '高级代表团正式访问（' || n || '）'
      ELSE repeat(bench.word('{双方高度评价两国传统友好合作关系取得的积极进展。,会上双方就共同关心的地区和国际问题交换了意见。,两国将继续促进贸易投资教育培训和民间交流合作。}', n * 4 + k, 23), 3 + k) || n END
  FROM generate_series(0, {meetings} / 2 - 1) n, generate_series(0, 3) k;

CREATE TABLE bench.told AS
  SELECT m, article, main, row_number() OVER (PARTITION BY article ORDER BY main DESC, m) - 1 AS ordinal FROM (
    SELECT m, m / 2 AS article, true AS main FROM generate_series(0, {meetings} - 1) m
    UNION ALL
    SELECT m, (m / 2 + 1 + bench.pick(m, 24, 40)) % ({meetings} / 2), false FROM generate_series(0, {meetings} - 1) m WHERE bench.chance(m, 25) < 0.25
  ) AS each_report;

INSERT INTO reports (id, article_id, meeting_id, ordinal, kind, name, status, date, place, mode)
  SELECT bench.id(10, m * 2 + main::int), bench.id(8, article), meetings.id, ordinal, kind, name, status, date, place, mode
  FROM bench.told JOIN meetings ON meetings.id = bench.id(5, m);

INSERT INTO mentions (id, section_id, person_id, start, "end", surface, title_as_printed, title_start, title_end, rule)
  SELECT bench.id(11, m * 8 + p.ordinal), bench.id(9, article * 4 + 1 + p.ordinal % 3), p.person_id,
    told.ordinal * 40 + p.ordinal * 9 + 4, told.ordinal * 40 + p.ordinal * 9 + 7, people.name, p.title_as_printed,
    CASE WHEN p.title_as_printed IS NOT NULL THEN told.ordinal * 40 + p.ordinal * 9 END,
    CASE WHEN p.title_as_printed IS NOT NULL THEN told.ordinal * 40 + p.ordinal * 9 + 4 END, 'people/title-before-name'
  FROM bench.told JOIN participations p ON p.meeting_id = bench.id(5, m) JOIN people ON people.id = p.person_id
  WHERE main;

INSERT INTO appearances (article_id, person_id, ordinal, titles, published_first)
  SELECT bench.id(8, article), p.person_id, row_number() OVER (PARTITION BY article ORDER BY min(told.ordinal * 8 + p.ordinal)) - 1,
    array_remove(array_agg(DISTINCT p.title_as_printed), NULL), bench.day(article * 2) + 1
  FROM bench.told JOIN participations p ON p.meeting_id = bench.id(5, m) WHERE main GROUP BY article, p.person_id;

INSERT INTO evidence (id, report_id, participation_id, section_id, ordinal, fact, start, "end", text, rule)
  SELECT bench.id(12, (m * 2 + main::int) * 16 + k), bench.id(10, m * 2 + main::int), NULL, bench.id(9, article * 4 + 1), k,
    ('{OCCASION,DATE}'::text[])[k + 1]::fact, k * 6, k * 6 + 2, ('{会谈,今天}'::text[])[k + 1], 'meetings/talk'
  FROM bench.told, generate_series(0, 1) k
  UNION ALL
  SELECT bench.id(12, (m * 2 + 1) * 16 + 2 + p.ordinal), bench.id(10, m * 2 + 1), p.id, bench.id(9, article * 4 + 1 + p.ordinal % 3),
    2 + p.ordinal, 'PARTICIPANT', p.ordinal * 9 + 4, p.ordinal * 9 + 7, people.name, 'meetings/talk'
  FROM bench.told JOIN participations p ON p.meeting_id = bench.id(5, m) JOIN people ON people.id = p.person_id
  WHERE main;

DROP SCHEMA bench CASCADE;
