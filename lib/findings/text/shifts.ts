/** The way back from the places of a text that was edited to those of the text before. */
export interface Shifts {
  /** From this place of the new text on, the old one is so many characters further. In the order of the text. */
  readonly add: (place: number, shift: number) => void;
  readonly back: (place: number) => number;
}

export function shifts(): Shifts {
  const places: number[] = [];
  const further: number[] = [];
  return {
    add: (place, shift) => {
      places.push(place);
      further.push(shift);
    },
    back: (place) => {
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) <= place) low = middle + 1;
        else high = middle;
      }
      return place + (further[low - 1] ?? 0);
    },
  };
}
