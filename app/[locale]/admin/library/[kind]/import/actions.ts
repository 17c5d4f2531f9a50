'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { previewImport, startImport } from '@/lib/library/transfer/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; kindKey: string };

const mostBytes = 2 * 1024 * 1024;

export const previewImportAction = formAction(
  z.object({ file: z.instanceof(File, { message: 'FILE_MISSING' }).refine(({ size }) => size > 0, 'FILE_MISSING') }),
  async ({ file }, { locale, kindKey }: Context) => {
    const actor = await actingActor();
    if (file.size > mostBytes) throw new AppError('FILE_TOO_BIG', { params: { megabytes: 2 } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const id = await previewImport(actor, { kind: kindOfAddress(kindKey), fileName: file.name, bytes });
    redirect(routes.importOfRecords(locale, kindKey, id));
  },
);

export const startImportAction = formAction(
  z.object({}),
  async (_, { locale, kindKey, id }: Context & { id: string }) => {
    await startImport(await actingActor(), id);
    redirect(routes.importOfRecords(locale, kindKey, id));
  },
);
