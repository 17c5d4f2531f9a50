-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "rank" INTEGER NOT NULL,
    "titles" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

-- Its rows are counted by the ten thousand: the word lists, which only the indexes read, are kept out of the way.
ALTER TABLE "SearchDocument" SET (toast_tuple_target = 256);

-- CreateTable
CREATE TABLE "SearchText" (
    "documentId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "textLocale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateIndex
CREATE INDEX "SearchDocument_owner_idx" ON "SearchDocument"("owner");

-- CreateIndex
CREATE INDEX "SearchDocument_kind_idx" ON "SearchDocument"("kind");

-- CreateIndex
CREATE INDEX "SearchDocument_titles_idx" ON "SearchDocument" USING GIN ("titles") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "SearchDocument_words_idx" ON "SearchDocument" USING GIN ("words") WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SearchDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

