-- CreateTable
CREATE TABLE "Form" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "managingOrganisationId" UUID,
    "draft" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Form_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Form_key_key" ON "Form"("key");

-- Forms that had versions already are kept by the bureau whose programme uses them; their newest version is the draft.
INSERT INTO "Form" ("id", "key", "title", "managingOrganisationId", "draft", "updatedAt")
SELECT newest."id", newest."formKey",
       jsonb_build_object(
         'zh-HK', jsonb_build_object('text', newest."formKey", 'state', 'source'),
         'zh-CN', jsonb_build_object('text', newest."formKey", 'state', 'source'),
         'en', jsonb_build_object('text', newest."formKey", 'state', 'source')),
       (SELECT programme."managingOrganisationId"
          FROM "Call" call
          JOIN "Programme" programme ON programme."id" = call."programmeId"
          JOIN "FormVersion" version ON version."id" = call."formVersionId"
         WHERE version."formKey" = newest."formKey" AND programme."managingOrganisationId" IS NOT NULL
         ORDER BY call."createdAt" DESC LIMIT 1),
       newest."definition", now()
  FROM (SELECT DISTINCT ON ("formKey") "id", "formKey", "definition"
          FROM "FormVersion" ORDER BY "formKey", "version" DESC) newest;

-- AddForeignKey
ALTER TABLE "Form" ADD CONSTRAINT "Form_managingOrganisationId_fkey" FOREIGN KEY ("managingOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormVersion" ADD CONSTRAINT "FormVersion_formKey_fkey" FOREIGN KEY ("formKey") REFERENCES "Form"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
