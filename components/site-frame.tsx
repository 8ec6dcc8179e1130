import type { ReactNode } from "react";
import { routes } from "@/lib/routes";

export interface NavItem {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
}

/** The frame of every page: a way past the navigation, the head, the page itself, the foot. */
export function SiteFrame({
  nav,
  foot,
  children,
}: {
  readonly nav: readonly NavItem[];
  readonly foot: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="site-head">
        <div className="wrap">
          <a className="brand" href={routes.home}>
            <span className="code-mark">0x904</span> Field Guide
          </a>
          {/* Not to be seen without script; its place is kept, so that nothing moves when the script starts. */}
          <button type="button" className="search-open" aria-keyshortcuts="/">
            Search <kbd>/</kbd>
          </button>
          {/* Where there is no room for the links in one line, a button opens them, by the browser alone. */}
          <button type="button" className="menu-open" popoverTarget="menu">
            Menu
          </button>
          <nav className="site-nav" aria-label="Site" id="menu" popover="">
            {nav.map(({ href, name, current }) => (
              <a key={href} href={href} aria-current={current ? "true" : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      {children}
      <footer className="site-foot">
        <div className="wrap">{foot}</div>
      </footer>
    </>
  );
}
