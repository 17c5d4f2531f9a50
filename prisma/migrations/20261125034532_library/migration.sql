/*
  Warnings:

  - The primary key for the `ProgrammeFigure` table will be changed. If it partially fails, the table could be left without primary key constraint.
  - You are about to drop the column `figureId` on the `ProgrammeFigure` table. All the data in the column will be lost.
  - You are about to drop the `Figure` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the `FigureSource` table. If the table is not empty, all the data it contains will be lost.
  - Added the required column `figureSlug` to the `ProgrammeFigure` table without a default value. This is not possible if the table is not empty.

*/
-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('FIGURE', 'PROMISE', 'PASSAGE', 'TERM', 'POLICY', 'GUIDE', 'CHAIN', 'PLATFORM', 'STATION', 'SCHEME', 'ZONE', 'NEWS', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "RecordState" AS ENUM ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED');

-- DropForeignKey
ALTER TABLE "FigureSource" DROP CONSTRAINT "FigureSource_figureId_fkey";

-- DropForeignKey
ALTER TABLE "FigureSource" DROP CONSTRAINT "FigureSource_sourceId_fkey";

-- DropForeignKey
ALTER TABLE "ProgrammeFigure" DROP CONSTRAINT "ProgrammeFigure_figureId_fkey";

-- AlterTable
ALTER TABLE "ProgrammeFigure" DROP CONSTRAINT "ProgrammeFigure_pkey",
DROP COLUMN "figureId",
ADD COLUMN     "figureSlug" TEXT NOT NULL,
ADD CONSTRAINT "ProgrammeFigure_pkey" PRIMARY KEY ("programmeId", "figureSlug");

-- DropTable
DROP TABLE "Figure";

-- DropTable
DROP TABLE "FigureSource";

-- DropEnum
DROP TYPE "FigureOrigin";

-- CreateTable
CREATE TABLE "LibraryRecord" (
    "id" UUID NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "RecordState" NOT NULL DEFAULT 'DRAFT',
    "draft" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "managingOrganisationId" UUID,
    "publishedVersionId" UUID,
    "firstPublishedAt" TIMESTAMP(3),
    "publishAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "words" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LibraryRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordVersion" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "note" TEXT,
    "publishedById" UUID,
    "publishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecordVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordSource" (
    "recordId" UUID NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "RecordSource_pkey" PRIMARY KEY ("recordId","sourceId")
);

-- CreateTable
CREATE TABLE "RecordLink" (
    "recordId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "toKind" "RecordKind" NOT NULL,
    "toSlug" TEXT NOT NULL,

    CONSTRAINT "RecordLink_pkey" PRIMARY KEY ("recordId","field","toKind","toSlug")
);

-- CreateIndex
CREATE UNIQUE INDEX "LibraryRecord_publishedVersionId_key" ON "LibraryRecord"("publishedVersionId");

-- CreateIndex
CREATE INDEX "LibraryRecord_kind_position_slug_idx" ON "LibraryRecord"("kind", "position", "slug");

-- CreateIndex
CREATE INDEX "LibraryRecord_publishAt_idx" ON "LibraryRecord"("publishAt");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryRecord_kind_slug_key" ON "LibraryRecord"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "RecordVersion_recordId_number_key" ON "RecordVersion"("recordId", "number");

-- CreateIndex
CREATE INDEX "RecordLink_toKind_toSlug_idx" ON "RecordLink"("toKind", "toSlug");

-- AddForeignKey
ALTER TABLE "LibraryRecord" ADD CONSTRAINT "LibraryRecord_managingOrganisationId_fkey" FOREIGN KEY ("managingOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryRecord" ADD CONSTRAINT "LibraryRecord_publishedVersionId_fkey" FOREIGN KEY ("publishedVersionId") REFERENCES "RecordVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVersion" ADD CONSTRAINT "RecordVersion_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "LibraryRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVersion" ADD CONSTRAINT "RecordVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordSource" ADD CONSTRAINT "RecordSource_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "LibraryRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordSource" ADD CONSTRAINT "RecordSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordLink" ADD CONSTRAINT "RecordLink_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "LibraryRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;
