-- CreateTable
CREATE TABLE "ApplicationTally" (
    "id" BIGSERIAL NOT NULL,
    "callId" UUID NOT NULL,
    "state" "ApplicationState" NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "ApplicationTally_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ApplicationTally_callId_state_idx" ON "ApplicationTally"("callId", "state");

-- CreateIndex
CREATE INDEX "Application_submittedAt_id_idx" ON "Application"("submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_state_submittedAt_id_idx" ON "Application"("state", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "User_name_id_idx" ON "User"("name", "id");

-- AddForeignKey
ALTER TABLE "ApplicationTally" ADD CONSTRAINT "ApplicationTally_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What there is already.
INSERT INTO "ApplicationTally" ("callId", "state", "delta")
SELECT "callId", "state", count(*)::int FROM "Application" GROUP BY "callId", "state";

CREATE FUNCTION count_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO "ApplicationTally" ("callId", "state", "delta")
    SELECT OLD."callId", OLD."state", -1 WHERE EXISTS (SELECT 1 FROM "Call" WHERE id = OLD."callId");
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "ApplicationTally" ("callId", "state", "delta") VALUES (NEW."callId", NEW."state", 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER application_made AFTER INSERT OR DELETE ON "Application"
FOR EACH ROW EXECUTE FUNCTION count_application();
CREATE TRIGGER application_moved AFTER UPDATE OF "state", "callId" ON "Application"
FOR EACH ROW WHEN (OLD."state" IS DISTINCT FROM NEW."state" OR OLD."callId" IS DISTINCT FROM NEW."callId")
EXECUTE FUNCTION count_application();

-- Single characters and pairs of them, in lower case: a part of a text of whatever script is found by an index.
CREATE FUNCTION text_grams(words text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  grams text[] := string_to_array(lower(words), NULL);
  size int := cardinality(grams);
BEGIN
  FOR at IN 1 .. size - 1 LOOP
    grams[size + at] := grams[at] || grams[at + 1];
  END LOOP;
  RETURN grams;
END $$;
CREATE INDEX "Application_number_grams" ON "Application" USING GIN (text_grams("number"));
CREATE INDEX "User_words_grams" ON "User" USING GIN (text_grams("name" || ' ' || "email"));
