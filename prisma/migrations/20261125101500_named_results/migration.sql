-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "resultsNamed" BOOLEAN NOT NULL DEFAULT false;

