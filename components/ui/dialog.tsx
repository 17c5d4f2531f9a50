'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { ButtonKind } from '@/components/ui/button-look';

/**
 * A question before something that cannot be undone. The browser's own dialog: it traps the focus, closes on
 * Escape and gives the focus back. `children` holds the form or the buttons that act.
 */
export function Dialog({
  trigger,
  triggerKind = 'secondary',
  title,
  closeLabel,
  children,
}: {
  trigger: ReactNode;
  triggerKind?: ButtonKind;
  title: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button kind={triggerKind} aria-haspopup="dialog" onClick={() => box.current?.showModal()}>
        {trigger}
      </Button>
      <dialog ref={box} aria-labelledby={titleId} className="dialog">
        <div className="p-6">
          <h2 id={titleId} className="text-h3">
            {title}
          </h2>
          <div className="mt-3">{children}</div>
          <form method="dialog" className="mt-4">
            <Button type="submit" kind="plain" className="-ml-2">
              {closeLabel}
            </Button>
          </form>
        </div>
      </dialog>
    </>
  );
}
