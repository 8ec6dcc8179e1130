import "@/app/styles/article.css";
import "@/app/styles/about.css";
import type { Metadata } from "next";
import { loadArticle } from "@/app/_joining/articles";
import { checkedIn } from "@/app/_joining/checked-in";
import { causeCount } from "@/app/_joining/listed-causes";
import { PageFrame } from "@/app/_joining/page-frame";
import { Fold, FoldTitle } from "@/components/fold";
import { GradeMark } from "@/components/grade-mark";
import { SourceList } from "@/components/source-list";
import { causes } from "@/content/causes";
import { type Folklore, folklore } from "@/content/folklore";
import { pages } from "@/content/pages";
import { news } from "@/content/news";
import { publisherNames, publishers } from "@/content/source";
import { sources } from "@/content/sources";
import { apiNames } from "@/lib/api/file";
import { gradeMeaning, grades } from "@/lib/articles/grade";
import { idsOf } from "@/lib/diagnosis/ids";
import { offersPack, pack } from "@/lib/pack";
import { fromHere, routes } from "@/lib/routes";

export const metadata: Metadata = {
  ...pages.about.head,
  alternates: { types: { "application/atom+xml": routes.file("feed.xml") } },
};

const keys = idsOf(sources);

export default function About() {
  const checked = idsOf(causes).map((id) => ({ id, title: causes[id].title, on: loadArticle(id).front.checkedOn }));
  return (
    <PageFrame section="about" script="article">
      <main id="main" className="wrap prose">
        <h1>{pages.about.title}</h1>
        <p className="lead">
          No page of Microsoft's names a cause for 0x904 with 0x7, and {causeCount} share it. So this guide asks, has an article for each,
          and says of every claim how sure it is and who says so.
        </p>
        <div className="about-parts">
          <section aria-labelledby="grades">
            <h2 id="grades">The four grades</h2>
            <dl className="grades">
              {grades.map((grade) => (
                <div key={grade}>
                  <dt>
                    <GradeMark grade={grade} />
                  </dt>
                  <dd>{gradeMeaning[grade]}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="who-made-it">
            <h2 id="who-made-it">Who made it, and how it is checked</h2>
            <p>
              Its contributors, who are not Microsoft; it is free, under the MIT licence. Its {keys.length} sources are listed{" "}
              <a href="#sources">below</a>, its articles were last compared with them in {checkedIn()}. Before a page is published, programs
              try its links, and refuse a command without its proof and its undo.
            </p>
          </section>
          <section aria-labelledby="privacy">
            <h2 id="privacy">What it learns of you</h2>
            <p>
              Nothing that you type, paste or answer is sent. There is no account, no cookie and no count of visitors. Your answers stay
              with the tab, what you fill into commands with this browser, both until you forget them.
            </p>
          </section>
          <section aria-labelledby="report-it">
            <h2 id="report-it">Something is wrong?</h2>
            <p>
              A wrong or harmful command is our worst fault: <a href={routes.report}>report it</a>, in whatever words you have. What the
              guide asks, and which answer speaks for which cause, is on <a href={routes.map}>one map</a>.
            </p>
          </section>
        </div>

        <section aria-labelledby="carry">
          <h2 id="carry">Take the guide with you</h2>
          <p {...offersPack}>
            All of it is in one file:{" "}
            <a href={routes.file(pack.zip)} download>
              {pack.zip}
            </a>{" "}
            (<a href={routes.file(pack.seal)}>its SHA-256</a>), less than 3 MB. Unpack it on a host without the internet and open{" "}
            <em>Start here.html</em>: questions, search, copying, pasting and the script that collects the evidence work from a disk. A copy
            does not renew itself; each of its pages says how old it is.
          </p>
        </section>

        <Fold>
          <FoldTitle depth="2" id="folklore">
            What the web and some vendor pages get wrong
          </FoldTitle>
          {(folklore as readonly Folklore[]).map(({ claim, verdict, right, grade, sources: by, cause }) => (
            <section key={claim} aria-label={claim}>
              <h3>
                “{claim}” <span className="verdict">{verdict}</span>
              </h3>
              <p>
                {right}{" "}
                <GradeMark grade={grade} by={by[0] && publisherNames[sources[by[0]].publisher]} href={by[0] && `#source-${by[0]}`} />{" "}
                {cause && <a href={routes.cause(cause)}>{causes[cause].name}</a>}
              </p>
            </section>
          ))}
        </Fold>
        <Fold>
          <FoldTitle depth="2" id="checked">
            When each article was last checked
          </FoldTitle>
          <ul>
            {checked.map(({ id, title, on }) => (
              <li key={id}>
                <a href={routes.cause(id)}>{title}</a>: {on}
              </li>
            ))}
          </ul>
        </Fold>
        <Fold>
          <FoldTitle depth="2" id="news">
            What is new
          </FoldTitle>
          <ul>
            {Object.entries(news).map(([id, { on, title, says, page }]) => (
              <li key={id}>
                {on}: <a href={fromHere(page)}>{title}</a>. {says}
              </li>
            ))}
          </ul>
          <p>
            The same as <a href={routes.file("feed.xml")}>a feed</a>.
          </p>
        </Fold>
        <Fold>
          <FoldTitle depth="2" id="data">
            The guide as data
          </FoldTitle>
          <p>
            Each page is there as Markdown: put <code>index.md</code> behind its address. Files for programs, each with its JSON Schema
            beside it:{" "}
            {apiNames.map((name, i) => (
              <span key={name}>
                {i > 0 && ", "}
                <a href={routes.file(`api/${name}.json`)}>{name}.json</a> (<a href={routes.file(`api/${name}.schema.json`)}>schema</a>)
              </span>
            ))}
            . <a href={routes.file("llms.txt")}>llms.txt</a> lists everything.
          </p>
        </Fold>

        {/* Not folded: the footnotes of all articles lead to its entries, in every browser. */}
        <h2 id="sources">All sources</h2>
        {idsOf(publishers).map((publisher) => (
          <section key={publisher} aria-label={publishers[publisher]}>
            <h3 className="publisher mt-5 mb-2">{publishers[publisher]}</h3>
            <SourceList sources={keys.filter((key) => sources[key].publisher === publisher).map((key) => ({ key, ...sources[key] }))} />
          </section>
        ))}
      </main>
    </PageFrame>
  );
}
