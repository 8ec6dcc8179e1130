import type { CauseId } from "@/content/causes";
import { model } from "@/content/model";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { idsOf } from "@/lib/diagnosis/ids";
import { factor } from "@/lib/diagnosis/rank/likelihood";
import { routes } from "@/lib/routes";

/** From here on an answer is told as a sign, for or (below 1 / signFrom) against. Weaker ones only add up. */
const signFrom = 2;
const most = 5;

interface Sign {
  readonly question: string;
  readonly name: string;
  readonly answer: string;
  readonly factor: number;
}

/** The answers of the questionnaire that speak for or against this cause, from the same table that ranks it. */
export function PointsHere({ cause }: { readonly cause: CauseId }) {
  const signs = idsOf(questions).flatMap((question) => {
    const { name, answers }: Question = questions[question];
    return Object.entries(answers).map(([answer, { label, short }]): Sign => ({
      question,
      name,
      answer: short ?? label,
      factor: factor(model, cause, question, answer),
    }));
  });
  const speaksFor = signs.filter((sign) => sign.factor >= signFrom).sort((a, b) => b.factor - a.factor);
  const against = signs.filter((sign) => sign.factor <= 1 / signFrom).sort((a, b) => a.factor - b.factor);
  if (speaksFor.length === 0) return null;
  return (
    <details>
      <summary>Which answers point here, and which point away</summary>
      <SignList name="Speaks for it" signs={speaksFor.slice(0, most)} />
      {against.length > 0 && <SignList name="Speaks against it" signs={against.slice(0, most)} />}
    </details>
  );
}

function SignList({ name, signs }: { readonly name: string; readonly signs: readonly Sign[] }) {
  return (
    <>
      <p className="mt-2 small">
        <b>{name}</b>
      </p>
      <ul className="small">
        {signs.map(({ question, name: asked, answer }) => (
          <li key={`${question} ${answer}`}>
            <a href={routes.question(question)}>{asked}</a>: {answer}
          </li>
        ))}
      </ul>
    </>
  );
}
