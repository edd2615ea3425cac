-- CreateEnum
CREATE TYPE "article_form" AS ENUM ('FULL', 'TEASER');

-- CreateEnum
CREATE TYPE "section_kind" AS ENUM ('HEADLINE', 'STANDFIRST', 'CAPTION', 'PARAGRAPH', 'SIGNATURE');

-- CreateEnum
CREATE TYPE "name_script" AS ENUM ('HAN', 'LATIN', 'OTHER');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('PREFERRED', 'SPELLING', 'GLOSS', 'SHORT');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('TALKS', 'CALL_ON', 'PHONE_CALL', 'SUMMIT', 'CONFERENCE', 'WORKING_SESSION', 'CEREMONY', 'RECEPTION', 'VISIT');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('HELD', 'ONGOING', 'PLANNED');

-- CreateEnum
CREATE TYPE "mode" AS ENUM ('IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('CHAIR', 'HOST', 'GUEST', 'WITNESS', 'PARTICIPANT');

-- CreateEnum
CREATE TYPE "fact" AS ENUM ('OCCASION', 'NAME', 'STATUS', 'DATE', 'PLACE', 'MODE', 'SIDE', 'PARENT', 'PARTICIPANT');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('CREATED', 'UPDATED', 'REMOVED', 'MERGED', 'SPLIT');

-- CreateEnum
CREATE TYPE "change_subject" AS ENUM ('ARTICLE', 'PERSON', 'MEETING');

-- CreateTable
CREATE TABLE "outlets" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "form" "article_form" NOT NULL,
    "identity_key" TEXT NOT NULL,
    "headline_key" TEXT,
    "content_hash" TEXT NOT NULL,
    "reader_version" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "url" TEXT,
    "headline" TEXT NOT NULL,
    "outlet_id" UUID,
    "dateline_place" TEXT,
    "published" TEXT,
    "published_first" DATE,
    "published_last" DATE,
    "retrieved" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_links" (
    "article_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "article_links_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "section_kind" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "identity_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "latin_name" TEXT,
    "country" CHAR(2),
    "canonical_id" UUID,
    "meeting_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_names" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "script" "name_script" NOT NULL,
    "kind" "name_kind" NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "person_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" UUID NOT NULL,
    "identity_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2),

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenures" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "first_seen" DATE,
    "last_seen" DATE,

    CONSTRAINT "tenures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "titles" TEXT[],
    "office_ids" UUID[],
    "latin_name" TEXT,
    "published_first" DATE,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "title_as_printed" TEXT,
    "title_start" INTEGER,
    "title_end" INTEGER,
    "rule" TEXT NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "name" TEXT,
    "status" "meeting_status" NOT NULL,
    "date" TEXT,
    "first_day" DATE,
    "last_day" DATE,
    "place" TEXT,
    "mode" "mode" NOT NULL,
    "parent_id" UUID,
    "canonical_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_sides" (
    "meeting_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "country" CHAR(2),
    "first_day" DATE,

    CONSTRAINT "meeting_sides_pkey" PRIMARY KEY ("meeting_id","name")
);

-- CreateTable
CREATE TABLE "participations" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "role" NOT NULL,
    "title_as_printed" TEXT,
    "office_id" UUID,
    "first_day" DATE,

    CONSTRAINT "participations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "name" TEXT,
    "status" "meeting_status" NOT NULL,
    "date" TEXT,
    "place" TEXT,
    "mode" "mode" NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "participation_id" UUID,
    "section_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "fact" "fact" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "changes" (
    "sequence" BIGSERIAL NOT NULL,
    "kind" "change_kind" NOT NULL,
    "subject" "change_subject" NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "outlets_name_key" ON "outlets"("name");

-- CreateIndex
CREATE UNIQUE INDEX "articles_identity_key_key" ON "articles"("identity_key");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_key" ON "articles"("url");

-- CreateIndex
CREATE INDEX "articles_headline_key_idx" ON "articles"("headline_key");

-- CreateIndex
CREATE INDEX "articles_published_last_idx" ON "articles"("published_last");

-- CreateIndex
CREATE INDEX "article_links_article_id_ordinal_related_id_idx" ON "article_links"("article_id", "ordinal", "related_id");

-- CreateIndex
CREATE INDEX "article_links_related_id_ordinal_article_id_idx" ON "article_links"("related_id", "ordinal", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "sections_article_id_ordinal_key" ON "sections"("article_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "people_identity_key_key" ON "people"("identity_key");

-- CreateIndex
CREATE INDEX "people_country_meeting_count_id_idx" ON "people"("country", "meeting_count", "id");

-- CreateIndex
CREATE INDEX "people_meeting_count_id_idx" ON "people"("meeting_count", "id");

-- CreateIndex
CREATE INDEX "people_canonical_id_idx" ON "people"("canonical_id");

-- CreateIndex
CREATE INDEX "person_names_text_idx" ON "person_names"("text");

-- CreateIndex
CREATE INDEX "person_names_folded_idx" ON "person_names"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "person_names_person_id_text_key" ON "person_names"("person_id", "text");

-- CreateIndex
CREATE UNIQUE INDEX "offices_identity_key_key" ON "offices"("identity_key");

-- CreateIndex
CREATE INDEX "offices_name_id_idx" ON "offices"("name", "id");

-- CreateIndex
CREATE INDEX "offices_country_name_id_idx" ON "offices"("country", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tenures_person_id_office_id_key" ON "tenures"("person_id", "office_id");

-- CreateIndex
CREATE INDEX "appearances_article_id_ordinal_person_id_idx" ON "appearances"("article_id", "ordinal", "person_id");

-- CreateIndex
CREATE INDEX "mentions_section_id_start_id_idx" ON "mentions"("section_id", "start", "id");

-- CreateIndex
CREATE INDEX "mentions_person_id_id_idx" ON "mentions"("person_id", "id");

-- CreateIndex
CREATE INDEX "meetings_last_day_idx" ON "meetings"("last_day");

-- CreateIndex
CREATE INDEX "meetings_canonical_id_idx" ON "meetings"("canonical_id");

-- CreateIndex
CREATE INDEX "participations_meeting_id_ordinal_id_idx" ON "participations"("meeting_id", "ordinal", "id");

-- CreateIndex
CREATE INDEX "participations_office_id_idx" ON "participations"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "participations_meeting_id_person_id_key" ON "participations"("meeting_id", "person_id");

-- CreateIndex
CREATE INDEX "reports_meeting_id_ordinal_id_idx" ON "reports"("meeting_id", "ordinal", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_article_id_ordinal_key" ON "reports"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "evidence_participation_id_idx" ON "evidence"("participation_id");

-- CreateIndex
CREATE INDEX "evidence_section_id_idx" ON "evidence"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_report_id_ordinal_key" ON "evidence"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "changes_subject_id_sequence_idx" ON "changes"("subject_id", "sequence");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_sides" ADD CONSTRAINT "meeting_sides_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_participation_id_fkey" FOREIGN KEY ("participation_id") REFERENCES "participations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What follows is beyond Prisma's schema language: order and rules that hold in the database itself.

-- Keyset order. A day that is unknown counts as before all days, so that one row comparison serves every page of a
-- list; names are compared by code point, so that both kinds of database give the same order whatever their locale.
CREATE INDEX "articles_published_order" ON "articles" ((COALESCE("published_first", '-infinity'::date)), "id");
CREATE INDEX "articles_outlet_published_order" ON "articles" ("outlet_id", (COALESCE("published_first", '-infinity'::date)), "id");
CREATE INDEX "articles_form_published_order" ON "articles" ("form", (COALESCE("published_first", '-infinity'::date)), "id");
CREATE INDEX "appearances_person_order" ON "appearances" ("person_id", (COALESCE("published_first", '-infinity'::date)), "article_id");
CREATE INDEX "people_name_order" ON "people" ("name" COLLATE "C", "id");
CREATE INDEX "people_country_name_order" ON "people" ("country", "name" COLLATE "C", "id");
CREATE INDEX "tenures_person_order" ON "tenures" ("person_id", (COALESCE("last_seen", '-infinity'::date)), "id");
CREATE INDEX "tenures_office_order" ON "tenures" ("office_id", (COALESCE("last_seen", '-infinity'::date)), "id");
CREATE INDEX "meetings_day_order" ON "meetings" ((COALESCE("first_day", '-infinity'::date)), "id");
CREATE INDEX "meetings_kind_day_order" ON "meetings" ("kind", (COALESCE("first_day", '-infinity'::date)), "id");
CREATE INDEX "meetings_status_day_order" ON "meetings" ("status", (COALESCE("first_day", '-infinity'::date)), "id");
CREATE INDEX "meetings_mode_day_order" ON "meetings" ("mode", (COALESCE("first_day", '-infinity'::date)), "id");
CREATE INDEX "meetings_parent_day_order" ON "meetings" ("parent_id", (COALESCE("first_day", '-infinity'::date)), "id");
-- The longest span of any meeting or article, asked for by every filter by day.
CREATE INDEX "articles_span" ON "articles" (("published_last" - "published_first"));
CREATE INDEX "meetings_span" ON "meetings" (("last_day" - "first_day"));
CREATE INDEX "meeting_sides_country_day_order" ON "meeting_sides" ("country", (COALESCE("first_day", '-infinity'::date)), "meeting_id");
CREATE INDEX "participations_person_day_order" ON "participations" ("person_id", (COALESCE("first_day", '-infinity'::date)), "meeting_id");

ALTER TABLE "outlets" ADD CONSTRAINT "outlets_name_check" CHECK ("name" <> '');

ALTER TABLE "articles"
  ADD CONSTRAINT "articles_url_check" CHECK ("url" <> ''),
  ADD CONSTRAINT "articles_published_check" CHECK (
    ("published_first" IS NULL) = ("published_last" IS NULL) AND "published_first" <= "published_last"
    AND ("published" IS NOT NULL OR "published_first" IS NULL));

ALTER TABLE "article_links" ADD CONSTRAINT "article_links_self_check" CHECK ("article_id" <> "related_id");

ALTER TABLE "sections"
  ADD CONSTRAINT "sections_ordinal_check" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "sections_text_check" CHECK ("text" <> '');

ALTER TABLE "people"
  ADD CONSTRAINT "people_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "people_country_check" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "people_meeting_count_check" CHECK ("meeting_count" >= 0),
  ADD CONSTRAINT "people_canonical_check" CHECK ("canonical_id" <> "id");

ALTER TABLE "person_names" ADD CONSTRAINT "person_names_text_check" CHECK ("text" <> '');

ALTER TABLE "offices"
  ADD CONSTRAINT "offices_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "offices_country_check" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "tenures" ADD CONSTRAINT "tenures_span_check" CHECK (
  ("first_seen" IS NULL) = ("last_seen" IS NULL) AND "first_seen" <= "last_seen");

ALTER TABLE "mentions"
  ADD CONSTRAINT "mentions_span_check" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "mentions_title_check" CHECK (
    ("title_as_printed" IS NULL) = ("title_start" IS NULL) AND ("title_start" IS NULL) = ("title_end" IS NULL)
    AND 0 <= "title_start" AND "title_start" < "title_end");

ALTER TABLE "meetings"
  ADD CONSTRAINT "meetings_days_check" CHECK (
    ("first_day" IS NULL) = ("last_day" IS NULL) AND "first_day" <= "last_day"
    AND ("date" IS NOT NULL OR "first_day" IS NULL)),
  ADD CONSTRAINT "meetings_parent_check" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "meetings_canonical_check" CHECK ("canonical_id" <> "id");

ALTER TABLE "meeting_sides"
  ADD CONSTRAINT "meeting_sides_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "meeting_sides_country_check" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_span_check" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "evidence_participant_check" CHECK (("fact" = 'PARTICIPANT') = ("participation_id" IS NOT NULL));
