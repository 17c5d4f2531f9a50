-- CreateEnum
CREATE TYPE "StatementTopic" AS ENUM ('FOR_WHOM', 'HONG_KONG', 'AMOUNT', 'PLACES', 'HOST', 'AGE', 'RESEARCH', 'JUDGING', 'CLAIM', 'NEXT_ROUND', 'RULES', 'RELATION');

-- AlterTable
ALTER TABLE "ProgrammeStatement" ADD COLUMN     "topic" "StatementTopic";
