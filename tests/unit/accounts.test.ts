import { describe, expect, test } from 'vitest';
import { checkPassword } from '@/lib/accounts/password-rules';
import { peopleSearch } from '@/lib/accounts/people/schema';
import { changePasswordForm, signInForm, signUpForm } from '@/lib/accounts/schema';
import { describeUserAgent } from '@/lib/accounts/user-agent';
import { localeOfJourney } from '@/lib/auth/issuer';
import { safeNext } from '@/lib/routes';
import { refusedAt } from '@/tests/support/refusals';

describe('a password that somebody chooses', () => {
  const owner = { email: 'tai.man.chan@example.test', name: '陳大文 Taylor Chan' };

  test.each([
    ['password1234', 'PASSWORD_COMMON'],
    ['Password2026!!', 'PASSWORD_COMMON'],
    ['sunshinesunshine', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaaaa', 'PASSWORD_COMMON'],
    ['121212121212121', 'PASSWORD_COMMON'],
    ['ＰＡＳＳＷＯＲＤ１２３４', 'PASSWORD_COMMON'],
    ['my-tai.man.chan-key', 'PASSWORD_LIKE_EMAIL'],
    ['hello-taylor-hello', 'PASSWORD_LIKE_EMAIL'],
    ['河上有橋陳大文過橋去遠方', 'PASSWORD_LIKE_EMAIL'],
  ] as const)('%s is refused: %s', async (password, code) => {
    await expect(checkPassword(password, owner)).rejects.toEqual(refusedAt('password', code));
  });

  test.each([
    'ferry lantern walnut seven',
    '渡輪 燈籠 核桃 七盞燈',
    'xK4#rplm9-QzTw',
    // Short names stand inside of many good words, so they do not count.
    'mechanical chandelier 88',
  ])('%s is accepted', async (password) => {
    await expect(checkPassword(password, { ...owner, name: '陳大文 Tai Man Chan' })).resolves.toBeUndefined();
  });

  test('has at least twelve characters, the same twice', () => {
    const form = { name: 'A', email: 'a@example.test', password: 'short', passwordAgain: 'short' };
    const problems = (value: unknown) =>
      signUpForm.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(problems(form)).toEqual(['password: TOO_SHORT']);
    expect(problems({ ...form, password: 'long enough now', passwordAgain: 'long enough nov' })).toEqual([
      'passwordAgain: PASSWORD_MISMATCH',
    ]);
  });

  test('may be shorter where it is only shown, so that older ones still work', () => {
    const form = { presentPassword: 'x', password: 'long enough now', passwordAgain: 'long enough now' };
    expect(changePasswordForm.safeParse(form).success).toBe(true);
  });
});

test('an e-mail is kept trimmed and in lower case', () => {
  const { email } = signInForm.parse({ email: '  Tai.Man@Example.TEST ', password: 'x' });
  expect(email).toBe('tai.man@example.test');
});

describe('a device in words', () => {
  const mozilla = 'Mozilla/5.0';
  test.each([
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0`,
      'Edge',
      'Windows',
    ],
    [
      `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.0 Safari/605.1.15`,
      'Safari',
      'macOS',
    ],
    [`${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit Mobile MicroMessenger/8.0`, 'WeChat', 'iPhone'],
    [
      `${mozilla} (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130 Mobile`,
      'Samsung Internet',
      'Android',
    ],
    [
      `${mozilla} (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114 HuaweiBrowser/15.0`,
      'Huawei Browser',
      'HarmonyOS',
    ],
    [`${mozilla} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox', 'Linux'],
    ['curl/8.5.0', null, null],
    ['', null, null],
  ])('%s', (userAgent, browser, system) => {
    expect(describeUserAgent(userAgent)).toEqual({ browser, system });
  });
});

describe('the way back after signing in', () => {
  test.each(['/zh-HK/my', '/en', '/zh-CN/my/applications/1?step=2'])('%s is ours', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  test.each([
    'https://evil.example/en/my',
    '//evil.example/en',
    '/\\evil.example',
    '/en\\@evil.example',
    '/fr/my',
    '/english',
    'javascript:alert(1)',
    '/en/\tmy',
    `/en/${'x'.repeat(2000)}`,
    '',
  ])('%s is not', (path) => {
    expect(safeNext(path)).toBeNull();
  });
});

test.each([
  ['authjs.callback-url=http%3A%2F%2Flocalhost%3A3000%2Fzh-HK%2Fmy', 'zh-HK'],
  ['x=1; __Secure-authjs.callback-url=https%3A%2F%2Fportal.test%2Fzh-CN; y=2', 'zh-CN'],
  ['authjs.callback-url=http%3A%2F%2Flocalhost%3A3000%2Fnowhere', 'en'],
])('a journey to an issuer ends in the language in which it began: %s', (cookie, locale) => {
  expect(localeOfJourney(new Headers({ cookie }))).toBe(locale);
});

test('a search of people takes anything wrong in the address as not given', () => {
  expect(peopleSearch.parse({ q: ['a', 'b'], role: 'KING', state: 'x', page: '-3' })).toEqual({
    q: '',
    role: '',
    state: '',
    page: 1,
  });
});
