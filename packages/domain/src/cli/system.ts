import type { CivilDate } from '../index.ts';

/** What the command needs of the machine; all that is not pure goes through here. */
export interface System {
  /** The bytes of a file as text; `'-'` is standard input. Throws where there is none, or where it is not UTF-8. */
  readonly read: (path: string) => string;
  /** The bytes as they are. */
  readonly readBytes: (path: string) => Uint8Array;
  readonly save: (folder: string, name: string, content: string | Uint8Array) => void;
  /** To standard output; done when it can take more. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Whether standard output is the screen of a person, who cannot read bytes. */
  readonly isScreen: () => boolean;
  /** To standard error. */
  readonly complain: (text: string) => void;
  /** The instant, as `toISOString` writes it. */
  readonly now: () => string;
  /** The day in Việt Nam. */
  readonly today: () => CivilDate;
}
