import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import type { Role } from '@/prisma/generated/enums';

const actor = (...roles: Role[]): Actor => ({
  userId: 'u',
  email: 'u@example.test',
  name: 'U',
  locale: 'zh-CN',
  sessionId: 's',
  roles: roles.map((role) => ({ role, organisationId: 'o' })),
  ip: null,
  requestId: null,
});
const official = actor('OFFICIAL');

describe('a proposal asked for in a form', () => {
  const typed = { 'title.zh-CN': '机器人计划', 'title.zh-HK': '舊', 'title.zh-HK.reviewed': '1', quota: 'thirty' };

  it('fills the box from the other script, marked as a machine’s and not as reviewed, and keeps the rest', () => {
    expect(proposeText(official, { ...typed, propose: 'title.zh-HK' })).toEqual({
      'title.zh-CN': '机器人计划',
      'title.zh-HK': '機械人計劃',
      'title.zh-HK.machine': '1',
      'title.zh-HK.proposed': '1',
      quota: 'thirty',
    });
  });

  it('goes the other way as well', () => {
    expect(proposeText(official, { 'title.zh-HK': '機械人計劃', propose: 'title.zh-CN' })).toMatchObject({
      'title.zh-CN': '机器人计划',
      'title.zh-CN.machine': '1',
    });
  });

  it('is made for officials and administrators only, and for Chinese only', () => {
    const ask = (by: Actor, propose: string) => () => proposeText(by, { ...typed, propose });
    expect(ask(actor(), 'title.zh-HK')).toThrow('NOT_FOUND');
    expect(ask(actor('HOST'), 'title.zh-HK')).toThrow('NOT_FOUND');
    expect(ask(actor('ADMINISTRATOR'), 'title.zh-HK')).not.toThrow();
    expect(ask(official, 'title.en')).toThrow('INVALID');
    expect(ask(official, '__proto__.zh-HK.x')).toThrow('INVALID');
  });
});

describe('a form that can propose', () => {
  const schema = orProposal(z.object({ quota: z.string().regex(/^\d+$/, 'NUMBER') }));

  it('takes what was typed as it is when a proposal is asked for', () => {
    expect(schema.parse({ quota: 'thirty', propose: 'title.zh-HK' })).toEqual({
      typed: { quota: 'thirty', propose: 'title.zh-HK' },
    });
  });

  it('is parsed as ever when it is saved', () => {
    expect(schema.parse({ quota: '30' })).toEqual({ input: { quota: '30' } });
    expect(schema.safeParse({ quota: 'thirty' }).error?.issues).toMatchObject([{ path: ['quota'], message: 'NUMBER' }]);
    expect(schema.safeParse({}).error?.issues).toMatchObject([{ path: ['quota'], code: 'invalid_type' }]);
  });
});
