import "../../../styles/codes.css";
import type { Metadata } from "next";
import { namedRows } from "@/app/_joining/codes";
import { PageFrame } from "@/app/_joining/page-frame";
import { CodeTable } from "@/components/code-table";
import { type CodeGroupId, codeGroups } from "@/content/codes/groups";
import type { CodeGroup } from "@/content/codes/named-code";
import { groupHeads } from "@/content/heads";
import { routes } from "@/lib/routes";

export const dynamicParams = false;

export const generateStaticParams = () => Object.keys(codeGroups).map((group) => ({ group }));

interface Props {
  readonly params: Promise<{ group: CodeGroupId }>;
}

const find = async ({ params }: Props): Promise<CodeGroup> => codeGroups[(await params).group];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return groupHeads[(await params).group];
}

export default async function CodeGroupPage(props: Props) {
  const { title, lead, lists } = await find(props);
  return (
    <PageFrame section="codes">
      <main id="main" className="wrap">
        <p className="small soft mb-1">
          <a href={routes.codes}>Codes</a> ›
        </p>
        <h1>{title}</h1>
        <p className="lead mt-3">{lead}</p>
        {lists.map((list) => (
          <section key={list.id}>
            <h2 className="mt-8 mb-2" id={list.id}>
              {list.title}
            </h2>
            <CodeTable list={list.id} caption={list.title} about="Causes to look at" codes={namedRows(list)} />
          </section>
        ))}
      </main>
    </PageFrame>
  );
}
