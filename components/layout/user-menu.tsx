'use client';

import { Menu } from '@base-ui/react/menu';
import type { Route } from 'next';
import Link from 'next/link';
import { useRef } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = {
  name: string;
  email: string;
  links: { href: Route; text: string }[];
  signOut: () => Promise<void>;
  signOutText: string;
};

const item =
  'flex min-h-12 w-full cursor-pointer items-center px-4 text-start text-ink no-underline outline-none data-[highlighted]:bg-action-soft data-[highlighted]:text-action';

/** Who is signed in, and the ways that belong to them. Without JavaScript it is a link to the account page. */
export function UserMenu({ name, email, links, signOut, signOutText }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const account = links[0]?.href ?? '/';
  return (
    <>
      <form ref={form} action={signOut} hidden />
      <Menu.Root modal={false}>
        <Menu.Trigger
          nativeButton={false}
          onClick={(event) => event.preventDefault()}
          render={
            // What stands in here wins over the trigger's own children.
            <a href={account}>
              <Icon name="person" />
              <span className="truncate max-sm:sr-only lg:max-xl:sr-only">{name}</span>
            </a>
          }
          className="tool inline-flex h-11 max-w-44 items-center gap-2 rounded-base border border-on-sign-2 px-3 text-small text-on-sign no-underline hover:bg-sign-2"
        />
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={10} className="z-20">
            <Menu.Popup className="w-64 rounded-base border border-line bg-surface py-2 text-body text-ink outline-none">
              <p className="border-b border-line px-4 pb-2 text-small leading-snug text-ink-2">
                <b className="block text-ink">{name}</b>
                {email}
              </p>
              {links.map(({ href, text }) => (
                <Menu.LinkItem key={href} className={item} closeOnClick render={<Link href={href} prefetch={false} />}>
                  {text}
                </Menu.LinkItem>
              ))}
              <Menu.Item className={`${item} border-t border-line`} onClick={() => form.current?.requestSubmit()}>
                {signOutText}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
