import { afterEach, describe, expect, it, vi } from "vitest";
import { keepCase, keptCase } from "@/client/case/kept-case";

afterEach(() => vi.unstubAllGlobals());

/** As a browser has it: texts by name, null for what is not there. */
function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

describe("the case of a tab", () => {
  it("is kept until it is forgotten", () => {
    vi.stubGlobal("sessionStorage", storage());
    expect(keptCase()).toBeNull();
    keepCase("a=b");
    expect(keptCase()).toBe("a=b");
    keepCase("");
    expect(keptCase()).toBeNull();
  });

  const refuses = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  it.each([
    ["refuses", { getItem: refuses, setItem: refuses, removeItem: refuses }],
    ["is not there", undefined],
    ["is null", null],
  ])("is nothing where the storage %s, and no script stops", (_what, store) => {
    vi.stubGlobal("sessionStorage", store);
    keepCase("a=b");
    expect(keptCase()).toBeNull();
    keepCase("");
  });

  it("is nothing where the very name throws, as browsers do that block all storage", () => {
    Object.defineProperty(globalThis, "sessionStorage", { configurable: true, get: refuses });
    try {
      keepCase("a=b");
      expect(keptCase()).toBeNull();
    } finally {
      Reflect.deleteProperty(globalThis, "sessionStorage");
    }
  });
});
