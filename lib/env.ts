import * as z from 'zod';

/** The only place that reads the environment. A wrong value stops the start with its name and what it should be. */
const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    APP_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
    DATA_DIR: z.string().min(1),
    SESSION_SECRET: z.string().min(32),
    DATA_KEY: z.string().refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64'),
    SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'),
    MAIL_FROM: z.string().default('Tianjin–Hong Kong Youth Portal <no-reply@portal.test>'),
    MAILBOX_DIR: z.string().optional(),
    MAILBOX_PORT: z.coerce.number().int().optional(),
    SEED: z.enum(['demo', 'content', 'none']).default('none'),
    DEMO_PASSWORD: z.string().min(10).optional(),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(12).optional(),
    TRUST_PROXY: z.enum(['0', '1']).default('0'),
    OPERATOR_NAME: z.string().optional(),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().optional(),
    FILES_STORE: z.enum(['disk', 's3']).default('disk'),
    S3_ENDPOINT: z.url().optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_BUCKET: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    CLAMAV_HOST: z.string().optional(),
    CLAMAV_PORT: z.coerce.number().int().default(3310),
  })
  .superRefine((env, issues) => {
    const together = (names: (keyof typeof env)[], when: boolean) => {
      for (const name of names) {
        if (when && !env[name]) issues.addIssue({ code: 'custom', path: [name], message: 'is needed here' });
      }
    };
    together(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'], env.FILES_STORE === 's3');
    together(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'], Boolean(env.OIDC_ISSUER));
  });

export type Env = z.infer<typeof schema>;

/** Reads and checks an environment. Empty strings count as absent. Throws an Error that names each wrong value. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is wrong (see .env.example):\n${lines.join('\n')}`);
}

let cached: Env | undefined;

/** The checked environment of this process, read at its first use (a build has none). */
export function env(): Env {
  if (!cached) {
    cached = readEnv(process.env);
    // next-auth reads this itself; without it, it would believe the Host header of each request.
    process.env.AUTH_URL = cached.APP_URL;
  }
  return cached;
}
