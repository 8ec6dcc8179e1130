import { publisherNames } from "@/content/source";
import { type SourceKey, sources } from "@/content/sources";
import { ownSamples, type Sample } from "@/lib/commands/sample";

/** The samples of a check with their sources looked up. `hrefOf` leads to a source from the page on which they stand. */
export const sourced = (samples: readonly Sample[] | undefined, hrefOf: (key: SourceKey) => string): readonly Sample[] | undefined =>
  samples?.map((sample) => {
    if (ownSamples.includes(sample.from)) return sample;
    const key = sample.from as SourceKey;
    return { ...sample, source: { name: publisherNames[sources[key].publisher], href: hrefOf(key) } };
  });
