import { Fragment } from "react";

/** A name such as disconnectReasonConnectionLost, which may break between its words and nowhere else. */
export function CodeName({ name }: { readonly name: string }) {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=_)/).map((word, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}
