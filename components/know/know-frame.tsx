import type { ReactNode } from "react";

/** The box, and beside it what follows; below one another where the page has no room or the box is a part of a page. */
export function KnowFrame({
  isPage,
  aside,
  children,
}: {
  readonly isPage: boolean;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}) {
  if (!isPage)
    return (
      <>
        {children}
        {aside}
      </>
    );
  return (
    <div className="with-aside">
      <div className="min-w-0">{children}</div>
      <div className="aside">{aside}</div>
    </div>
  );
}
