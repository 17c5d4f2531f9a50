-- CreateEnum
CREATE TYPE "ProcedureKey" AS ENUM ('DIRECT', 'JOINT_FUNDING', 'INNOVATION_POST', 'STAY_REWARD', 'TEAM_EXCHANGE', 'RESEARCH_PLACE', 'PRODUCT_LISTING', 'CENTRE_NOMINATION', 'SESSION_PROPOSAL');

-- CreateEnum
CREATE TYPE "PanelChoice" AS ENUM ('SELECT', 'RESERVE', 'DECLINE');

-- CreateEnum
CREATE TYPE "OfferAnswer" AS ENUM ('ACCEPTED', 'DECLINED', 'LAPSED');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('ASSIGNED', 'STARTED', 'DONE', 'ABSTAINED', 'REMOVED');

-- CreateEnum
CREATE TYPE "ConflictKind" AS ENUM ('DECLARED', 'SAME_ORGANISATION', 'RELATION', 'SELF', 'EARLIER', 'REPORTED');

-- AlterEnum
ALTER TYPE "ApplicationEventKind" ADD VALUE 'MOVED';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ApplicationState" ADD VALUE 'HOST_CONFIRMED';
ALTER TYPE "ApplicationState" ADD VALUE 'HOST_DECLINED';
ALTER TYPE "ApplicationState" ADD VALUE 'ELIGIBLE';
ALTER TYPE "ApplicationState" ADD VALUE 'INELIGIBLE';
ALTER TYPE "ApplicationState" ADD VALUE 'IN_REVIEW';
ALTER TYPE "ApplicationState" ADD VALUE 'OFFERED';
ALTER TYPE "ApplicationState" ADD VALUE 'RESERVE';
ALTER TYPE "ApplicationState" ADD VALUE 'OFFER_DECLINED';
ALTER TYPE "ApplicationState" ADD VALUE 'OFFER_LAPSED';
ALTER TYPE "ApplicationState" ADD VALUE 'UNDERWAY';
ALTER TYPE "ApplicationState" ADD VALUE 'ENDED';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "hostId" UUID;

-- AlterTable
ALTER TABLE "ApplicationEvent" ADD COLUMN     "move" TEXT,
ADD COLUMN     "state" "ApplicationState";

-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "isBlind" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "objectionsUntil" TIMESTAMP(3),
ADD COLUMN     "offerDays" INTEGER NOT NULL DEFAULT 14,
ADD COLUMN     "procedure" "ProcedureKey" NOT NULL DEFAULT 'DIRECT',
ADD COLUMN     "quotas" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "releasedAt" TIMESTAMP(3),
ADD COLUMN     "resultsPublishedAt" TIMESTAMP(3),
ADD COLUMN     "reviewDueAt" TIMESTAMP(3),
ADD COLUMN     "reviewsWanted" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "rubric" JSONB;

-- CreateTable
CREATE TABLE "PanelOutcome" (
    "applicationId" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "choice" "PanelChoice" NOT NULL,
    "position" INTEGER NOT NULL,
    "quotaKey" TEXT,
    "note" TEXT NOT NULL,
    "noteLocale" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PanelOutcome_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "Offer" (
    "applicationId" UUID NOT NULL,
    "offeredAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "isPromoted" BOOLEAN NOT NULL DEFAULT false,
    "answer" "OfferAnswer",
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "ReviewerProfile" (
    "userId" UUID NOT NULL,
    "chains" "IndustryChain"[],
    "fields" "CooperationField"[],
    "keywords" TEXT[],
    "affiliations" TEXT[],
    "relations" TEXT[],
    "languages" "WrittenLanguage"[],
    "most" INTEGER,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReviewerProfile_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'ASSIGNED',
    "assignedById" UUID,
    "assignedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedFor" TEXT[],
    "scores" JSONB NOT NULL DEFAULT '{}',
    "total" DOUBLE PRECISION,
    "comment" TEXT,
    "abstainReason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "doneAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewMessage" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewConflict" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "note" TEXT,
    "toldById" UUID,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "waivedById" UUID,
    "waivedAt" TIMESTAMP(3),
    "waiverReason" TEXT,

    CONSTRAINT "ReviewConflict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PanelOutcome_callId_choice_position_idx" ON "PanelOutcome"("callId", "choice", "position");

-- CreateIndex
CREATE INDEX "Offer_answer_expiresAt_idx" ON "Offer"("answer", "expiresAt");

-- CreateIndex
CREATE INDEX "Review_reviewerId_state_idx" ON "Review"("reviewerId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Review_applicationId_reviewerId_key" ON "Review"("applicationId", "reviewerId");

-- CreateIndex
CREATE INDEX "ReviewMessage_applicationId_at_idx" ON "ReviewMessage"("applicationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewConflict_applicationId_reviewerId_kind_key" ON "ReviewConflict"("applicationId", "reviewerId", "kind");

-- CreateIndex
CREATE INDEX "Application_hostId_idx" ON "Application"("hostId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelOutcome" ADD CONSTRAINT "PanelOutcome_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelOutcome" ADD CONSTRAINT "PanelOutcome_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewerProfile" ADD CONSTRAINT "ReviewerProfile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewMessage" ADD CONSTRAINT "ReviewMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewConflict" ADD CONSTRAINT "ReviewConflict_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewConflict" ADD CONSTRAINT "ReviewConflict_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewConflict" ADD CONSTRAINT "ReviewConflict_toldById_fkey" FOREIGN KEY ("toldById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewConflict" ADD CONSTRAINT "ReviewConflict_waivedById_fkey" FOREIGN KEY ("waivedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
