interface Crypto {
  randomUUID?: () => string;
}

/**
 * Runs work that needs `crypto.randomUUID`, which browsers give to pages over https only: for that time it is there.
 * `ical-generator` draws a random id for every event before it takes ours, so what it draws is never seen.
 */
export function withRandomIds<Result>(work: () => Result): Result {
  const { crypto } = globalThis as { crypto?: Crypto };
  if (!crypto || crypto.randomUUID) return work();
  crypto.randomUUID = () => '';
  try {
    return work();
  } finally {
    delete crypto.randomUUID;
  }
}
