-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('PREVIEWED', 'RUNNING', 'DONE');

-- CreateTable
CREATE TABLE "RecordImport" (
    "id" UUID NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'PREVIEWED',
    "rows" JSONB NOT NULL,
    "results" JSONB NOT NULL DEFAULT '[]',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "actorId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "RecordImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RecordImport_actorId_createdAt_idx" ON "RecordImport"("actorId", "createdAt");

-- AddForeignKey
ALTER TABLE "RecordImport" ADD CONSTRAINT "RecordImport_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
