-- CreateTable
CREATE TABLE "pages" (
    "article_id" UUID NOT NULL,
    "page_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "reader_version" TEXT NOT NULL,
    "imprints" JSON NOT NULL,
    "meetings" INTEGER NOT NULL,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("article_id","page_id")
);

-- CreateIndex
CREATE INDEX "pages_hash_idx" ON "pages"("hash");

-- AddForeignKey
ALTER TABLE "pages" ADD CONSTRAINT "pages_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
