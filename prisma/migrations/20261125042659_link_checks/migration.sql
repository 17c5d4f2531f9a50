-- CreateTable
CREATE TABLE "LinkCheck" (
    "address" TEXT NOT NULL,
    "status" INTEGER,
    "problem" TEXT,
    "checkedAt" TIMESTAMP(3) NOT NULL,
    "okAt" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("address")
);
