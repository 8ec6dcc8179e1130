/**
 * The shapes that the engine works on. It knows nothing about Remote Desktop:
 * the tests run it on a kettle that does not boil.
 */

/** How strongly an answer speaks for a cause, seen from the cause: "if this is the cause, one hears this answer …". */
export type Level = "hardly" | "never" | "seldom" | "rare" | "some" | "often" | "always";

/**
 * No weight is 0 or 1, so one wrong answer cannot exclude the truth. Two levels are for the background alone: `hardly`
 * for a sign that names a fault and is not met without it, `seldom` for a property that a sound machine may have for years.
 */
export const weights = {
  hardly: 0.005,
  never: 0.02,
  seldom: 0.04,
  rare: 0.1,
  some: 0.3,
  often: 0.6,
  always: 0.95,
} as const satisfies Record<Level, number>;

/** What a neutral cell counts as before its row is normalised. */
export const neutralWeight = weights.some;

/** One cell of the evidence. The strong levels say why: `because` is the key of a source. */
export type Cell<Because extends string = string> = "rare" | "some" | { readonly level: Level; readonly because: Because };

/** A row of evidence: the cells of one cause (or of the background) for the answers of one question. */
export type Row<Because extends string = string> = Readonly<Record<string, Cell<Because>>>;

/** Risk tiers of a fix, mildest first. */
export const risks = ["read-only", "low", "medium", "high"] as const;
export type Risk = (typeof risks)[number];

/** What the engine has to know of a cause. */
export interface CauseFacts {
  /** Relative frequency before any answer, above 0; only ratios count. */
  readonly prior: number;
  /** Share of cases of this cause that its fix cures, as people apply it: above 0, below 1. */
  readonly fixWorks: number;
  /** Minutes that the article takes along its usual path, above 0. */
  readonly minutes: number;
  /** What it costs to look whether this is the cause, above 0: minutes of its checks, and what its fix does to others, as minutes. */
  readonly cost: number;
  readonly risk: Risk;
  /** Causes with one owner, which often cannot be told apart without access to the host. */
  readonly family: string;
}

/** What the engine has to know of an answer. */
export interface AnswerFacts {
  /** Of a question with several answers: it holds only alone, as "none of these" does. */
  readonly exclusive?: boolean;
  /** It was split into others: old addresses keep its meaning and its evidence, and nobody is offered it any more. */
  readonly withdrawn?: boolean;
  /** The fact that this answer tells, where answers to other questions tell it too: only the strongest of them counts. */
  readonly group?: string;
}

/** What the engine has to know of a question. Every question can also be answered `unsure`. */
export interface QuestionFacts {
  /** By id; `answerFacts` reads what the engine has to know of each. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What `notLooked` is called here, where one can look and may not have done so yet. */
  readonly notLooked?: string;
  /** A routing question only chooses the way; it carries no evidence. */
  readonly routing?: boolean;
  /** This answer follows once one of these questions has an answer that says something: it is then not asked. */
  readonly follows?: { readonly answer: string; readonly from: readonly string[] };
  /** Questions about one fact share a group: only the strongest of a group counts. An answer with a group of its own leaves it. */
  readonly group?: string;
  /** Whether several of its answers can hold at once, as several events do in one log. */
  readonly several?: boolean;
}

/** Where every path of the flow ends. */
export const result = "result";

/** What the engine works on; `C` and `Q` are the ids of its causes and questions, so that what comes out keeps them. */
export interface Model<C extends string = string, Q extends string = string> {
  readonly causes: Readonly<Record<C, CauseFacts>>;
  readonly questions: Readonly<Record<Q, QuestionFacts>>;
  readonly flow: {
    readonly start: Q;
    readonly next: Readonly<Record<Q, Readonly<Record<string, Q | typeof result>>>>;
  };
  /** cause -> question -> answer -> cell. A cell not written is neutral: it counts as the background does. */
  readonly evidence: Readonly<Record<string, Readonly<Record<string, Row>>>>;
  /** question -> answer -> cell: what one hears when the cause has nothing to do with the question. */
  readonly background: Readonly<Record<string, Row>>;
}

/** The answer that every question takes and that changes nothing. */
export const unsure = "unsure";

/** "I have not looked yet": says as little as `unsure`, leads where it leads, and may be asked again. Where a question offers it. */
export const notLooked = "not-looked";

/** Whether an answer tells nothing about the cause, whatever the question. */
export const saysNothing = (answer: string) => answer === unsure || answer === notLooked;

/** Answers by question: one, save where the question takes `several`. A question that was not answered has no entry. */
export type Answers<Q extends string = string> = { readonly [Question in Q]?: readonly string[] };

/** All that the engine knows of one reader: the address holds exactly this. */
export interface State<C extends string = string, Q extends string = string> {
  readonly answers: Answers<Q>;
  /** Causes whose fix did not help. */
  readonly tried: readonly C[];
  /** The cause whose fix helped. */
  readonly fixed?: C;
}

/** A reader of whom nothing is known yet. */
export const emptyState: State = { answers: {}, tried: [] };

/*
 * The shapes above take any string as an id. Content declares its tables with the shapes below and `as const satisfies`,
 * so that a wrong id, a missing answer and a key too many do not compile.
 */

/** Of the causes only their ids count here. */
type Causes = Readonly<Record<string, object>>;
type Questions = Readonly<Record<string, QuestionFacts>>;

/** The ids of a table. */
export type Id<Table> = keyof Table & string;

/** The answers that a question takes, `unsure` among them. */
export type AnswerId<Qs extends Questions, Q extends Id<Qs>> = Id<Qs[Q]["answers"]> | typeof unsure;

/** The flow of these questions: every answer of every question leads somewhere. */
export interface Flow<Qs extends Questions> {
  readonly start: Id<Qs>;
  readonly next: { readonly [Q in Id<Qs>]: { readonly [A in AnswerId<Qs, Q>]: Id<Qs> | typeof result } };
}

/** The questions that carry evidence: all but the routing ones. */
export type EvidenceQuestion<Qs extends Questions> = {
  [Q in Id<Qs>]: Qs[Q] extends { readonly routing: true } ? never : Q;
}[Id<Qs>];

/** What one hears when a cause has nothing to do with a question: the cells that differ from neutral. */
export type Background<Qs extends Questions, Because extends string = string> = {
  readonly [Q in EvidenceQuestion<Qs>]?: { readonly [A in Id<Qs[Q]["answers"]>]?: Cell<Because> };
};

/** One row for every cause, with the questions that say something about it. */
export type Evidence<Cs extends Causes, Qs extends Questions, Because extends string = string> = {
  readonly [C in Id<Cs>]: Background<Qs, Because>;
};
