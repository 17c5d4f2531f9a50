const address = /(https?:\/\/[^\s<>"]+)/;

/** The text part of a mail; addresses in it can be followed. */
export function MailText({ text }: { text: string }) {
  let at = 0;
  const parts = text.split(address).map((part) => {
    const start = at;
    at += part.length;
    return { part, start };
  });
  return (
    <p className="whitespace-pre-line">
      {parts.map(({ part, start }) =>
        address.test(part) ? (
          <a key={start} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
