import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { newStorageKey } from '@/lib/files/store';
import type { Answers } from '@/lib/forms/answer-shapes';
import type { Application, StoredFile } from '@/prisma/generated/client';
import { makeCall } from '@/tests/support/makers/calls';
import { makeAnswers } from '@/tests/support/makers/forms';
import { makeUser, unique } from '@/tests/support/makers/people';

type ApplicationGiven = Partial<
  Pick<Application, 'callId' | 'applicantId' | 'number' | 'state' | 'submittedAt' | 'decidedAt' | 'revision' | 'hostId'>
> & { answers?: Answers };

/** An application with complete answers: a draft. Of a person and to a call of its own unless given. */
export async function makeApplication(application: ApplicationGiven = {}): Promise<Application> {
  return db().application.create({
    data: {
      answers: makeAnswers(),
      ...application,
      callId: application.callId ?? (await makeCall()).id,
      applicantId: application.applicantId ?? (await makeUser()).id,
    },
  });
}

/** An application as it stands after its first submission: numbered, frozen, in the history. */
export async function makeSubmittedApplication(given: ApplicationGiven = {}): Promise<Application> {
  const submittedAt = given.submittedAt ?? new Date();
  const application = await makeApplication({
    state: 'SUBMITTED',
    number: unique('N').toUpperCase(),
    ...given,
    submittedAt,
  });
  const { id: applicationId, applicantId: actorId, answers } = application;
  await db().applicationEvent.createMany({
    data: [
      { applicationId, actorId, kind: 'STARTED', at: new Date(submittedAt.getTime() - 3_600_000) },
      { applicationId, actorId, kind: 'SUBMITTED', at: submittedAt },
    ],
  });
  await db().applicationSubmission.create({
    data: {
      applicationId,
      sequence: 1,
      content: { answers: answers ?? {}, files: [] },
      hash: unique('hash').padEnd(64, '0'),
      receivedAt: submittedAt,
    },
  });
  return application;
}

/** The row of an uploaded file, without bytes in any store. */
export async function makeFileRow(
  file: Pick<StoredFile, 'ownerId'> &
    Partial<Pick<StoredFile, 'applicationId' | 'fieldKey' | 'name' | 'scanState' | 'removedAt'>>,
): Promise<StoredFile> {
  return db().storedFile.create({
    data: {
      name: 'cv.pdf',
      mediaType: 'application/pdf',
      size: 1234,
      sha256: randomUUID().replaceAll('-', '').padEnd(64, '0'),
      storageKey: newStorageKey(new Date()),
      scanState: 'CLEAN',
      ...file,
    },
  });
}
