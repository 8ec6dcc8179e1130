/** Every address of the site is made here, so that none is spelled in two ways. */
export const routes = {
  home: "/",
  causes: "/fix/",
  cause: (cause: string) => `/fix/${cause}/`,
  diagnose: "/diagnose/",
  question: (question: string) => `/diagnose/${question}/`,
  result: "/diagnose/result/",
  paste: "/diagnose/paste/",
  codes: "/codes/",
  code: (hex: string) => `/codes/${hex.toLowerCase()}/`,
  regFile: (name: string) => `/reg/${name}`,
  about: "/about/",
  access: "/access/",
  escalate: "/escalate/",
  checklist: "/checklist/",
  report: "/report/",
  collect: "/collect/",
} as const;

/** The page of the flow's next step: a question, or the result. */
export const pageOfStep = (next: string) => (next === "result" ? routes.result : routes.question(next));
