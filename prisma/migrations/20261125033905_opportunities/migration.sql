-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('YOUNG_PERSON', 'SECONDARY_STUDENT', 'STUDENT', 'TEACHER', 'DOCTORATE_HOLDER', 'RESEARCHER', 'STARTUP_TEAM', 'COMPANY', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "Purpose" AS ENUM ('TRAVEL', 'STUDY', 'WORK', 'DEVELOP', 'RESEARCH', 'FUNDING');

-- CreateEnum
CREATE TYPE "CooperationField" AS ENUM ('SCIENCE_TECHNOLOGY', 'FINANCE', 'PORT', 'EDUCATION', 'YOUTH', 'TOURISM', 'SPORTS');

-- CreateEnum
CREATE TYPE "IndustryChain" AS ENUM ('HYDROGEN', 'BIOMEDICINE', 'CYBERSECURITY_INDUSTRIAL_INTERNET', 'MACHINE_TOOLS', 'NEW_ENERGY_CONNECTED_VEHICLES', 'ROBOTICS');

-- CreateEnum
CREATE TYPE "WrittenLanguage" AS ENUM ('TRADITIONAL_CHINESE', 'SIMPLIFIED_CHINESE', 'ENGLISH');

-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('DAILY', 'WEEKLY', 'OFF');

-- AlterTable
ALTER TABLE "MailDelivery" ADD COLUMN     "unsubscribe" TEXT;

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "audiences" "Audience"[],
ADD COLUMN     "chains" "IndustryChain"[],
ADD COLUMN     "fields" "CooperationField"[],
ADD COLUMN     "languages" "WrittenLanguage"[],
ADD COLUMN     "purposes" "Purpose"[];

-- AlterTable
ALTER TABLE "ProgrammeStatement" ADD COLUMN     "isBenefit" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "knownIds" TEXT[],
    "lastSentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SavedSearch_ownerId_idx" ON "SavedSearch"("ownerId");

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
