-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;
