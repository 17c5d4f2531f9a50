-- CreateEnum
CREATE TYPE "EnquiryState" AS ENUM ('RECEIVED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'REOPENED');

-- CreateEnum
CREATE TYPE "EnquiryEventKind" AS ENUM ('RECEIVED', 'ASSIGNED', 'ANSWERED', 'REPLIED', 'NOTED', 'CLOSED', 'REOPENED');

-- CreateTable
CREATE TABLE "Enquiry" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "about" TEXT,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailConfirmedAt" TIMESTAMP(3),
    "userId" UUID,
    "tokenHash" TEXT,
    "requestHash" TEXT NOT NULL,
    "state" "EnquiryState" NOT NULL DEFAULT 'RECEIVED',
    "dueAt" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "ownerId" UUID,
    "organisationId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnquiryMessage" (
    "id" UUID NOT NULL,
    "enquiryId" UUID NOT NULL,
    "fromSender" BOOLEAN NOT NULL,
    "authorId" UUID,
    "organisationId" UUID,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "isInternal" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EnquiryMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnquiryEvent" (
    "id" UUID NOT NULL,
    "enquiryId" UUID NOT NULL,
    "kind" "EnquiryEventKind" NOT NULL,
    "bySender" BOOLEAN NOT NULL,
    "actorId" UUID,
    "ownerId" UUID,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EnquiryEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnquiryYear" (
    "year" INTEGER NOT NULL,
    "lastNumber" INTEGER NOT NULL,

    CONSTRAINT "EnquiryYear_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "EnquiryReminder" (
    "userId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EnquiryReminder_pkey" PRIMARY KEY ("userId","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_number_key" ON "Enquiry"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_tokenHash_key" ON "Enquiry"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_requestHash_key" ON "Enquiry"("requestHash");

-- CreateIndex
CREATE INDEX "Enquiry_organisationId_state_dueAt_idx" ON "Enquiry"("organisationId", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Enquiry_state_dueAt_idx" ON "Enquiry"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Enquiry_ownerId_state_idx" ON "Enquiry"("ownerId", "state");

-- CreateIndex
CREATE INDEX "Enquiry_userId_idx" ON "Enquiry"("userId");

-- CreateIndex
CREATE INDEX "EnquiryMessage_enquiryId_at_idx" ON "EnquiryMessage"("enquiryId", "at");

-- CreateIndex
CREATE INDEX "EnquiryEvent_enquiryId_at_idx" ON "EnquiryEvent"("enquiryId", "at");

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryMessage" ADD CONSTRAINT "EnquiryMessage_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryMessage" ADD CONSTRAINT "EnquiryMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryMessage" ADD CONSTRAINT "EnquiryMessage_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryEvent" ADD CONSTRAINT "EnquiryEvent_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryEvent" ADD CONSTRAINT "EnquiryEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryEvent" ADD CONSTRAINT "EnquiryEvent_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryReminder" ADD CONSTRAINT "EnquiryReminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
