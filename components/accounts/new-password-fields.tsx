import { TextField } from '@/components/forms/field';

/** The two fields in which a password is chosen. */
export function NewPasswordFields({ hint }: { hint: string }) {
  return (
    <>
      <TextField name="password" type="password" autoComplete="new-password" minLength={12} hint={hint} />
      <TextField name="passwordAgain" type="password" autoComplete="new-password" />
    </>
  );
}
